package io.onrecord.infra;

import io.onrecord.claim.Kind;
import io.onrecord.query.CursorException;
import io.onrecord.query.Page;
import io.onrecord.query.Question;
import io.onrecord.query.StoredClaim;
import io.onrecord.query.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Asks who said what: by source, subject and outlet. */
@Command(
        name = "query",
        description = "Shows what a source said, what was said about a subject, or what an outlet reported.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Names may be ids, names, other names that the articles use, or the beginnings of words.",
            "",
            "Examples:",
            "  infra/onrecord query --source \"Lawrence Kolb\" --about Iran --from 2021-06-01",
            "  infra/onrecord query --about Iran --kind statement --oldest-first --format csv",
            "  infra/onrecord query --outlet Gazette --anonymous        who is quoted without a name, and why",
            "  infra/onrecord query --source Pentagon --timeline        how often, by month",
            "  infra/onrecord query --source Kolb --endpoint http://127.0.0.1:8000   in infra/onrecord up"
        })
final class QueryCommand implements Callable<Integer> {

    @Option(names = "--source", paramLabel = "NAME", description = "Who said it.")
    private String source = "";

    @Option(names = "--about", paramLabel = "NAME", description = "What it is about.")
    private String about = "";

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who reported it.")
    private String outlet = "";

    @Option(names = "--from", paramLabel = "DATE", description = "Published on this day or later: 2021-06-01.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", description = "Published before this day.")
    private String to = "";

    @Option(names = "--kind", paramLabel = "KIND", description = "Only ${COMPLETION-CANDIDATES}; several may be given.")
    private List<Kind> kinds = List.of();

    @Option(names = "--anonymous", description = "Only sources whose name the article withholds.")
    private boolean anonymous;

    @Option(names = "--confidence", paramLabel = "0..1", description = "Only claims that are at least so sure.")
    private double confidence;

    @Option(names = "--oldest-first", description = "Default: the newest first.")
    private boolean oldestFirst;

    @Option(names = "--limit", paramLabel = "COUNT", description = "How many claims at most. Default: 20.")
    private int limit = 20;

    @Option(names = "--cursor", paramLabel = "TEXT", description = "Go on where an answer to this question ended.")
    private String cursor = "";

    @Option(names = "--timeline", description = "Count by month instead, with the first and the latest claim.")
    private boolean timeline;

    @Option(names = "--format", description = "${COMPLETION-CANDIDATES}. Default: table.")
    private ClaimRows format = ClaimRows.TABLE;

    @Mixin
    private final TableOptions table = new TableOptions();

    private final Terminal terminal;

    QueryCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (timeline && format != ClaimRows.TABLE) {
            throw new UserError("--timeline is for people. Leave out --format "
                    + format.name().toLowerCase(Locale.ROOT) + ".");
        }
        return table.ask(terminal, open -> {
            try {
                return timeline ? printTimeline(open) : print(open);
            } catch (CursorException e) {
                throw new UserError(String.valueOf(e.getMessage()), e);
            }
        });
    }

    private int print(OpenTable open) {
        if (limit < 1) {
            throw new UserError("--limit needs a number of at least 1, got " + limit + ".");
        }
        var question = question(open);
        var claims = new ArrayList<StoredClaim>();
        var page = open.archive().page(question, limit, cursor);
        claims.addAll(page.claims());
        while (page.hasNext() && claims.size() < limit) {
            page = open.archive().page(question, limit - claims.size(), page.cursor());
            claims.addAll(page.claims());
        }
        format.print(new Page(claims, page.cursor()), terminal);
        sayWhatFollows(claims, page);
        return ExitCode.OK;
    }

    private void sayWhatFollows(List<StoredClaim> claims, Page page) {
        if (page.hasNext()) {
            terminal.err().println("There is more: --cursor " + page.cursor());
        } else if (claims.isEmpty()) {
            terminal.err().println("No such claim.");
        }
    }

    private int printTimeline(OpenTable open) {
        open.archive()
                .timeline(question(open))
                .ifPresentOrElse(this::print, () -> terminal.err().println("No such claim."));
        return ExitCode.OK;
    }

    private void print(Timeline line) {
        line.months().forEach(month -> terminal.out().printf("%s  %d%n", month.month(), month.claims()));
        terminal.out().println();
        terminal.out().println("First and latest of " + line.claims() + (line.complete() ? ":" : " counted, not all:"));
        format.print(new Page(List.of(line.first(), line.latest()), ""), terminal);
    }

    private Question question(OpenTable open) {
        var question = narrowed(subject(open));
        question = kinds.isEmpty() ? question : question.kinds(kinds.toArray(new Kind[0]));
        question = anonymous ? question.anonymous() : question;
        question = oldestFirst ? question.oldestFirst() : question;
        try {
            return question.confidence(confidence);
        } catch (IllegalArgumentException e) {
            throw new UserError("--confidence needs a number from 0 to 1, got " + confidence + ".", e);
        }
    }

    private Question subject(OpenTable open) {
        if (!source.isEmpty()) {
            var question = Question.ofSource(open.source(source));
            return inOutlet(open, about.isEmpty() ? question : question.onSubject(open.subject(about)));
        }
        if (!about.isEmpty()) {
            return inOutlet(open, Question.about(open.subject(about)));
        }
        if (outlet.isEmpty()) {
            throw new UserError("Name a --source, something to be --about, or an --outlet.");
        }
        return Question.inOutlet(open.outlet(outlet));
    }

    private Question inOutlet(OpenTable open, Question question) {
        return outlet.isEmpty() ? question : question.in(open.outlet(outlet));
    }

    private Question narrowed(Question question) {
        try {
            var begun = from.isEmpty() ? question : question.from(day("--from", from));
            return to.isEmpty() ? begun : begun.to(day("--to", to));
        } catch (IllegalArgumentException e) {
            throw new UserError("--from needs a day before that of --to, got " + from + " and " + to + ".", e);
        }
    }

    private static Instant day(String option, String text) {
        try {
            return text.contains("T")
                    ? Instant.parse(text)
                    : LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new UserError(option + " needs a day such as 2021-06-01, got " + text + ".", e);
        }
    }
}
