package io.onrecord.article;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * Takes in an upload's bytes within the limits, inflating gzip on the way.
 *
 * <p>No more than one byte past a limit is ever held. Gzip is known by its first bytes, whatever the upload is called.
 */
final class Intake {

    /** The largest array that every Java virtual machine can make. */
    private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 8;

    private final Limits limits;

    Intake(Limits limits) {
        this.limits = limits;
    }

    /**
     * The document's bytes, no archive and no other binary format.
     *
     * @throws IOException if the stream fails
     */
    byte[] read(InputStream body) throws IOException, UnreadableException {
        var raw = atMost(body, limits.rawBytes());
        if (raw.length > limits.rawBytes()) {
            throw new UnreadableException("The upload is too large: at most " + count(limits.rawBytes(), "byte")
                    + " can be read, and it has more.");
        }
        return BinaryFormat.requireNone(BinaryFormat.isGzip(raw) ? inflated(raw) : raw);
    }

    private byte[] inflated(byte[] raw) throws UnreadableException {
        var most = Math.min(limits.inflatedBytes(), ratioBound(raw.length));
        var inflated = inflate(raw, most);
        if (inflated.length > most) {
            throw tooLarge(most);
        }
        if (BinaryFormat.isGzip(inflated)) {
            throw new UnreadableException(
                    "The upload is a gzip archive within a gzip archive. Expected one layer of gzip at most.");
        }
        return inflated;
    }

    private long ratioBound(long rawBytes) {
        return rawBytes > Long.MAX_VALUE / limits.ratio() ? Long.MAX_VALUE : rawBytes * limits.ratio();
    }

    private UnreadableException tooLarge(long most) {
        if (most == limits.inflatedBytes()) {
            return new UnreadableException("The upload is too large once decompressed: at most " + count(most, "byte")
                    + " can be read, and it has more.");
        }
        return new UnreadableException("The upload decompresses to more than " + count(limits.ratio(), "time")
                + " its size, which no text does.");
    }

    /** Reads from memory, so that whatever fails here is the upload and not the world. */
    private static byte[] inflate(byte[] raw, long most) throws UnreadableException {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(raw))) {
            return atMost(gzip, most);
        } catch (EOFException e) {
            throw new UnreadableException(
                    "The gzip data is cut off: it ends after " + count(raw.length, "byte") + ", before its end mark.");
        } catch (IOException e) {
            throw new UnreadableException("The upload starts like gzip but is damaged (" + e.getMessage() + ").");
        }
    }

    private static byte[] atMost(InputStream stream, long most) throws IOException {
        return stream.readNBytes((int) Math.min(most + 1, LARGEST_ARRAY));
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
