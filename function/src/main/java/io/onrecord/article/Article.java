package io.onrecord.article;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One uploaded document as it was read. Its text never changes; every {@link Span} points into it.
 *
 * @param id the object's bucket/key, or the path as given; not empty
 * @param text the article's own text, possibly empty
 * @param metadata what is known about it
 */
public record Article(String id, String text, Metadata metadata) {

    /**
     * @throws IllegalArgumentException if the id is empty
     */
    public Article {
        if (id.isEmpty()) {
            throw new IllegalArgumentException("An article needs an id, got an empty one");
        }
    }

    /** SHA-256 of the text in UTF-8: 64 lower-case hexadecimal digits. */
    public String sha256() {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(UTF_8)));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
