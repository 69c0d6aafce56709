package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * An upload that is made to hurt.
 *
 * @param name its key, which tells people what it is
 * @param contentType "" for none
 * @param metadata the object's own
 * @param content what is uploaded
 * @param fate what must become of it
 */
@SuppressWarnings("ArrayRecordComponent") // Uploaded once, never compared.
record Hostile(String name, String contentType, Map<String, String> metadata, byte[] content, Fate fate) {

    /** What must become of an upload: an article, a rejection with a reason, or either. */
    enum Fate {
        READ,
        REJECTED,
        EITHER
    }

    static Hostile of(Fate fate, String name, byte[] content) {
        return new Hostile(name, "", Map.of(), content, fate);
    }

    static Hostile of(Fate fate, String name, String content) {
        return of(fate, name, content.getBytes(UTF_8));
    }

    Hostile as(String contentType) {
        return new Hostile(name, contentType, metadata, content, fate);
    }

    Hostile with(Map<String, String> metadata) {
        return new Hostile(name, contentType, metadata, content, fate);
    }

    Hostile gzipped() {
        return new Hostile(name + ".gz", contentType, metadata, gzip(content), fate);
    }

    static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The pieces one after the other. */
    static byte[] joined(byte[]... pieces) {
        var bytes = new ByteArrayOutputStream();
        for (var piece : pieces) {
            bytes.writeBytes(piece);
        }
        return bytes.toByteArray();
    }

    /** As many whole repetitions as fit into so many characters, at least one. */
    static String flood(String piece, int length) {
        return piece.repeat(Math.max(1, length / piece.length()));
    }

    @Override
    public String toString() {
        return name;
    }
}
