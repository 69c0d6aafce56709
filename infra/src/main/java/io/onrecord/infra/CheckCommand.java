package io.onrecord.infra;

import io.onrecord.query.Check;
import io.onrecord.query.Match;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks whether somebody said something. */
@Command(
        name = "check",
        description = "Says whether a sentence is on record: verbatim, nearly, or not found; and where.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "The exit code is 0 if it is found, 1 if not. At most 20 read units are spent.",
            "",
            "Examples:",
            "  infra/onrecord check \"we will retaliate\" --by Pentagon",
            "  infra/onrecord check \"the strikes were necessary, appropriate and deliberate\""
        })
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "SENTENCE", description = "What was said, in quotation marks of the shell.")
    private String sentence = "";

    @Option(names = "--by", paramLabel = "NAME", description = "Who said it. Default: anybody.")
    private String by = "";

    @Mixin
    private final TableOptions table = new TableOptions();

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        return table.ask(
                terminal,
                open -> print(
                        by.isEmpty()
                                ? open.echoes().check(sentence)
                                : open.echoes().check(sentence, open.source(by))));
    }

    private int print(Check check) {
        switch (check.finding()) {
            case VERBATIM -> say("Verbatim:", check.places());
            case NEARLY -> say("Nearly:", check.places());
            case NOT_FOUND -> terminal.out().println("Not found.");
        }
        if (!check.unlike().isEmpty()) {
            say("Alike, but not the same:", check.unlike());
        }
        return check.finding() == Check.Finding.NOT_FOUND ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void say(String heading, List<Match> matches) {
        terminal.out().println(heading);
        matches.forEach(match -> terminal.out().println(line(match)));
    }

    /** Who said it, in its own words, where, and what differs. */
    private static String line(Match match) {
        var claim = match.claim();
        var differs = match.verdict().detail();
        return "  " + ClaimWords.source(claim.claim()) + ": " + ClaimWords.quote(claim.claim()) + "\n    "
                + ClaimRows.place(claim) + ", claim " + claim.claim().id()
                + (differs.isBlank() ? "" : "; differs: " + differs);
    }
}
