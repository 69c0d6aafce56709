package io.onrecord.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles all the way: uploaded to S3, handled by the function, read back from DynamoDB. */
@Command(
        name = "run",
        description = "Uploads articles to a cloud in this process, lets the function work, and shows who said what.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "The exit code is 0 if each article was read, or rejected with a reason that is shown.",
            "",
            "Examples:",
            "  infra/onrecord run",
            "  infra/onrecord run article.txt more-articles",
            "  infra/onrecord run --data ~/on-record folder    what was not finished when it is killed is done next time"
        })
final class RunCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|FOLDER", description = "Articles. Default: events/articles.")
    private List<Path> paths = List.of();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description =
                    "Keep objects and items in this folder, for query, check, article and up. Default: in memory.")
    private @Nullable Path data;

    private final Terminal terminal;

    RunCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        var files = ArticleFile.among(paths.isEmpty() ? List.of(samples()) : paths);
        files.forEach(RunCommand::requireReadable);
        var findings = new Journey(terminal, files, Storage.of(data)).travel();
        new Report(findings).print(terminal);
        return findings.complete() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void requireReadable(ArticleFile file) {
        if (!Files.isReadable(file.path())) {
            throw new UserError("You may not read " + file.path() + ". Change its permissions, or leave it out.");
        }
    }

    /** The launcher says where the project is, for the command runs in any directory. */
    private static Path samples() {
        return Path.of(System.getProperty("onrecord.home", "."), "events", "articles");
    }
}
