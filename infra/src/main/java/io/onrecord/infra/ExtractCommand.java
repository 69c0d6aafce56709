package io.onrecord.infra;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.claim.ClaimJson;
import io.onrecord.extraction.NeuralExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            "  infra/onrecord extract article.html",
            "  infra/onrecord extract --format text events/articles",
            "  infra/onrecord extract --explain article.html              why each source is who it is",
            "  curl -s https://example.com/news | infra/onrecord extract -"
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
    private @Nullable Format format;

    @Option(
            names = "--explain",
            description = "As text, with each decision (source, kind, channel, anonymous) and the rule that made it.")
    private boolean explain;

    private final Terminal terminal;

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (explain && format == Format.JSON) {
            throw new UserError("--explain writes text. Leave out --format json.");
        }
        var articles = LocalArticle.among(paths);
        var reader = new ArticleReader(Limits.from(System.getenv()));
        var extractor = new NeuralExtractor();
        var unread = articles.stream()
                .filter(article -> !write(article, reader, extractor))
                .count();
        return unread == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /** Whether the article could be read. */
    private boolean write(LocalArticle article, ArticleReader reader, NeuralExtractor extractor) {
        try {
            var reading = article.read(reader);
            if (reading instanceof Reading.Accepted accepted) {
                lines(accepted.article(), extractor).forEach(terminal.out()::println);
                return true;
            }
            complain(article, ((Reading.Rejected) reading).reason());
        } catch (IOException e) {
            complain(article, FileFailures.reason(e));
        }
        return false;
    }

    private List<String> lines(Article article, NeuralExtractor extractor) {
        if (explain) {
            return ExplainedText.lines(article, extractor.explain(article), terminal.width());
        }
        var attributions = extractor.extract(article);
        return format == Format.TEXT
                ? ClaimText.lines(attributions, terminal.width())
                : List.of(ClaimJson.line(attributions));
    }

    private void complain(LocalArticle article, String reason) {
        terminal.err().println("onrecord: " + article.path() + ": " + reason);
    }
}
