package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Gives Jazzer the readers: whatever the bytes are and are called, an article that holds or a reason comes of them. */
public final class ReaderFuzzer {

    private static final ArticleReader READER = new ArticleReader(new Limits(1 << 16, 1 << 18, 100));
    private static final List<String> NAMES = List.of("a.txt", "a.html", "a.json", "a.xml", "a");

    private ReaderFuzzer() {}

    public static void fuzzerTestOneInput(byte[] content) throws IOException {
        for (var name : NAMES) {
            var metadata = Map.of("outlet", new String(content, UTF_8));
            requireUse(READER.read(new Upload(name, "", metadata, Instant.EPOCH), new ByteArrayInputStream(content)));
        }
    }

    private static void requireUse(Reading reading) {
        if (reading instanceof Reading.Rejected rejected && rejected.reason().isBlank()) {
            throw new AssertionError("A rejection without a reason");
        }
        if (reading instanceof Reading.Accepted accepted) {
            requireWhole(accepted.article().text());
        }
    }

    private static void requireWhole(String text) {
        if (text.isBlank() || text.indexOf('\0') >= 0 || !text.equals(new String(text.getBytes(UTF_8), UTF_8))) {
            throw new AssertionError("A text that no article may have");
        }
    }
}
