package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** Uploads and the fixture folder for tests of reading. */
final class Uploads {

    static final Instant UPLOADED = Instant.parse("2024-05-07T09:00:00Z");

    static final List<String> FIXTURES = List.of(
            "plain.txt",
            "page.html",
            "plain.json",
            "ninjs-1.json",
            "ninjs-2.json",
            "ninjs-3.json",
            "nitf.xml",
            "newsml-g2.xml");

    private Uploads() {}

    static Upload upload(String id, String contentType) {
        return new Upload(id, contentType, Map.of(), UPLOADED);
    }

    static Reading read(Upload upload, byte[] body, Limits limits) {
        try {
            return new ArticleReader(limits).read(upload, new ByteArrayInputStream(body));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading read(Upload upload, byte[] body) {
        return read(upload, body, Limits.DEFAULT);
    }

    static Article article(Upload upload, byte[] body) {
        var reading = read(upload, body);
        if (reading instanceof Reading.Accepted accepted) {
            return accepted.article();
        }
        throw new AssertionError("Expected an article, got " + reading);
    }

    static Article article(String id, String body) {
        return article(upload(id, ""), body.getBytes(UTF_8));
    }

    static Article fixture(String name) {
        return article(upload(name, ""), bytes(name));
    }

    static String reason(Upload upload, byte[] body) {
        return reason(read(upload, body));
    }

    static String reason(Reading reading) {
        if (reading instanceof Reading.Rejected rejected) {
            return rejected.reason();
        }
        throw new AssertionError("Expected a rejection, got an article");
    }

    static byte[] bytes(String fixture) {
        try (InputStream stream = Uploads.class.getResourceAsStream("/articles/" + fixture)) {
            if (stream == null) {
                throw new AssertionError("The fixture " + fixture + " is missing");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] gzip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
