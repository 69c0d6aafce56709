package io.onrecord.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.store.IndexPosition;
import io.onrecord.store.Key;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * Where a page ended, as text for strangers to hold: base64url of a digest of the question, a digest of the rest, and
 * the place.
 *
 * <p>The digests keep out what was cut, mistyped or sent with another question. They are no secret and need not be:
 * only the place is taken from a cursor, never what is asked, so a forged one starts the same question elsewhere. Where
 * an index has no such place, it is refused here, as DynamoDB refuses it too, but as the fault of the caller.
 */
final class Cursor {

    private static final int DIGEST_BYTES = 8;

    private static final String AGAIN = " Ask without a cursor for the first page.";

    private Cursor() {}

    static String of(Question question, IndexPosition end) {
        var place = place(end);
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(digest(question.toString().getBytes(UTF_8)));
        bytes.writeBytes(digest(place));
        bytes.writeBytes(place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
    }

    /**
     * @throws CursorException if it is not the text of a cursor, the cursor of another question, or names no place that
     *     the question's answers could have
     */
    static IndexPosition position(Question question, String cursor) {
        var bytes = decoded(cursor);
        var place = Arrays.copyOfRange(bytes, Math.min(bytes.length, 2 * DIGEST_BYTES), bytes.length);
        if (!has(bytes, DIGEST_BYTES, digest(place))) {
            throw new CursorException("The cursor is damaged: " + shown(cursor) + "." + AGAIN);
        }
        if (!has(bytes, 0, digest(question.toString().getBytes(UTF_8)))) {
            throw new CursorException("The cursor belongs to another question: " + shown(cursor) + "." + AGAIN);
        }
        var position = position(place);
        if (!question.range(1).holds(position)) {
            throw new CursorException("The cursor is damaged: it names no place of this question." + AGAIN);
        }
        return position;
    }

    private static byte[] decoded(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException e) {
            // What is no base64 has no digest either.
            return new byte[0];
        }
    }

    private static boolean has(byte[] bytes, int at, byte[] digest) {
        return bytes.length >= at + DIGEST_BYTES
                && Arrays.equals(bytes, at, at + DIGEST_BYTES, digest, 0, DIGEST_BYTES);
    }

    private static byte[] place(IndexPosition end) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeUTF(end.publishedAt());
            out.writeUTF(end.key().articleId());
            out.writeUTF(end.key().item());
        } catch (IOException e) {
            throw new UncheckedIOException("Memory refused what was written to it", e);
        }
        return bytes.toByteArray();
    }

    private static IndexPosition position(byte[] place) {
        try (var in = new DataInputStream(new ByteArrayInputStream(place))) {
            var publishedAt = in.readUTF();
            return new IndexPosition(new Key(in.readUTF(), in.readUTF()), publishedAt);
        } catch (IOException e) {
            throw new CursorException("The cursor is damaged: it ends too early." + AGAIN);
        }
    }

    private static String shown(String cursor) {
        return cursor.length() <= 2 * DIGEST_BYTES ? cursor : cursor.substring(0, 2 * DIGEST_BYTES) + "…";
    }

    private static byte[] digest(byte[] bytes) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
