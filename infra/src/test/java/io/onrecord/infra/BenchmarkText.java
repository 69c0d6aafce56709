package io.onrecord.infra;

import io.onrecord.article.Article;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.article.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What benchmarks read: the sample articles, one after the other, about a thousand words. Found from the repository's root. */
public final class BenchmarkText {

    private static final List<String> SAMPLES =
            List.of("agency.txt", "british.txt", "interview.txt", "press-release.txt");

    private BenchmarkText() {}

    /** The samples as one text. */
    public static String samples() {
        return SAMPLES.stream().map(name -> read(name).text()).collect(Collectors.joining("\n\n"));
    }

    /** An article of this text, with a sample's metadata. */
    public static Article article(String text) {
        return new Article("benchmark.txt", text, read(SAMPLES.get(0)).metadata());
    }

    private static Article read(String name) {
        var path = Path.of("events", "articles", name);
        try (var body = Files.newInputStream(path)) {
            var upload = new Upload(name, "", Map.of(), Instant.EPOCH);
            if (new ArticleReader(Limits.DEFAULT).read(upload, body) instanceof Reading.Accepted accepted) {
                return accepted.article();
            }
            throw new IllegalStateException(path + " is no article");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
