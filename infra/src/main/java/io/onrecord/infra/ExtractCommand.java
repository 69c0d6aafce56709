package io.onrecord.infra;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.ClaimJson;
import io.onrecord.claim.Extractor;
import io.onrecord.extraction.NeuralExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds the claims of files and writes them out, without any cloud. */
@Command(
        name = "extract",
        description = "Writes the claims of each article, without any cloud.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "An article that cannot be read is named on stderr; the others go on, and the exit code is 1.",
            "",
            "Examples:",
            "  onrecord extract article.html",
            "  onrecord extract --format text events/articles",
            "  curl -s https://example.com/news | onrecord extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    private enum Format {
        JSON,
        TEXT
    }

    @Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*", description = "Articles, or - for standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "json|text",
            description = "json: one article a line. text: for people. Default: json.")
    private Format format = Format.JSON;

    private final Terminal terminal;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        var articles = LocalArticle.among(paths);
        var reader = new ArticleReader(Limits.from(System.getenv()));
        var extractor = new NeuralExtractor();
        var unread = articles.stream()
                .filter(article -> !write(article, reader, extractor))
                .count();
        return unread == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Whether the article could be read. */
    private boolean write(LocalArticle article, ArticleReader reader, Extractor extractor) {
        try {
            var reading = article.read(reader);
            if (reading instanceof Reading.Accepted accepted) {
                write(extractor.extract(accepted.article()));
                return true;
            }
            complain(article, ((Reading.Rejected) reading).reason());
        } catch (IOException e) {
            complain(article, FileFailures.reason(e));
        }
        return false;
    }

    private void write(Attributions attributions) {
        if (format == Format.JSON) {
            terminal.out().println(ClaimJson.line(attributions));
        } else {
            ClaimText.lines(attributions, terminal.width()).forEach(terminal.out()::println);
        }
    }

    private void complain(LocalArticle article, String reason) {
        terminal.err().println("onrecord: " + article.path() + ": " + reason);
    }
}
