package io.onrecord.infra;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.extraction.NeuralExtractor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
            "  infra/onrecord extract --format html article.txt > article.html",
            "  infra/onrecord extract --format brat --output marked events/articles",
            "  infra/onrecord extract --explain article.html              why each source is who it is",
            "  curl -s https://example.com/news | infra/onrecord extract -"
        })
final class ExtractCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE|FOLDER|-", arity = "1..*", description = "Articles, or - for standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "json: one article a line. Default.",
                "text: for people.",
                "csv: one claim a row, for spreadsheets.",
                "html: a page with the article's claims marked in it.",
                "annotations: W3C Web Annotations, one article a line.",
                "brat: texts and standoff, for brat and for eval."
            })
    private @Nullable ExtractFormat format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "Write a file for each article into this folder.")
    private @Nullable Path output;

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
        if (explain && format != null && format != ExtractFormat.TEXT) {
            throw new UserError(
                    "--explain writes text. Leave out --format " + format.name().toLowerCase(Locale.ROOT) + ".");
        }
        var articles = LocalArticle.among(paths);
        var exporter = Exporter.to(terminal, chosen(), Optional.ofNullable(output), articles.size());
        var limits = LocalArticle.limits(Limits.PATIENT, System.getenv());
        var reader = new ArticleReader(limits);
        var extractor = Network.load(limits).extractor();
        var unread = articles.stream()
                .filter(article -> !write(article, reader, extractor, exporter))
                .count();
        return unread == 0 ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private ExtractFormat chosen() {
        if (explain) {
            return ExtractFormat.TEXT;
        }
        return format == null ? ExtractFormat.JSON : format;
    }

    /** Whether the article could be read. */
    private boolean write(LocalArticle article, ArticleReader reader, NeuralExtractor extractor, Exporter exporter) {
        try {
            var reading = article.read(reader);
            if (reading instanceof Reading.Accepted accepted) {
                var objection = extractor.objection(accepted.article());
                if (objection.isPresent()) {
                    complain(article, objection.get());
                    return false;
                }
                write(article.key(), accepted.article(), extractor, exporter);
                return true;
            }
            complain(article, ((Reading.Rejected) reading).reason());
        } catch (IOException e) {
            complain(article, FileFailures.reason(e));
        }
        return false;
    }

    private void write(String key, Article article, NeuralExtractor extractor, Exporter exporter) {
        if (explain) {
            ExplainedText.lines(article, extractor.explain(article), terminal.width())
                    .forEach(terminal.out()::println);
        } else {
            exporter.write(key, extractor.extract(article));
        }
    }

    private void complain(LocalArticle article, String reason) {
        terminal.err().println("onrecord: " + article.path() + ": " + reason);
    }
}
