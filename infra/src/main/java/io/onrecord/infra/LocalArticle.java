package io.onrecord.infra;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.article.Upload;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An article outside any bucket: a file, or standard input.
 *
 * @param path as given, which is the article's id; "-" is standard input
 * @param key what it is called among those named with it: short, and different from every other
 */
record LocalArticle(Path path, String key) {

    private static final Path STANDARD_INPUT = Path.of("-");

    /**
     * The articles of these files and folders.
     *
     * @throws UserError if a path is missing, or a folder holds no file
     */
    static List<LocalArticle> among(List<Path> paths) {
        var input = paths.stream()
                .filter(STANDARD_INPUT::equals)
                .limit(1)
                .map(path -> new LocalArticle(path, "standard-input"));
        var files = ArticleFile.among(
                paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
        return Stream.concat(input, files.stream().map(file -> new LocalArticle(file.path(), file.key())))
                .toList();
    }

    /**
     * The standard limits, but where the environment sets others.
     *
     * @throws UserError if one of them is none
     */
    static Limits limits(Limits standard, Map<String, String> environment) {
        try {
            return standard.changedBy(environment);
        } catch (IllegalArgumentException e) {
            throw new UserError(e.getMessage() + ".", e);
        }
    }

    /** Reads it as the function would read an upload of it at the time when the file was last changed. */
    Reading read(ArticleReader reader) throws IOException {
        if (path.equals(STANDARD_INPUT)) {
            return reader.read(upload(Instant.now()), System.in);
        }
        try (var body = Files.newInputStream(path)) {
            return reader.read(upload(Files.getLastModifiedTime(path).toInstant()), body);
        }
    }

    private Upload upload(Instant at) {
        return new Upload(path.toString(), "", Map.of(), at);
    }
}
