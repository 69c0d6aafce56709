package io.onrecord.article;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import java.util.List;

/**
 * A file format that is not text, known by its first bytes (the numbers of Gary Kessler's list of file signatures).
 *
 * @param start the first bytes, one UTF-16 unit each
 * @param name what a person calls it
 */
record BinaryFormat(String start, String name) {

    private static final BinaryFormat GZIP = new BinaryFormat("\u001f\u008b", "gzip archive");

    private static final String ZIP = "ZIP archive or an Office document";

    private static final List<BinaryFormat> ALL = List.of(
            GZIP,
            new BinaryFormat("PK\u0003\u0004", ZIP),
            new BinaryFormat("PK\u0005\u0006", ZIP),
            new BinaryFormat("7z\u00bc\u00af'\u001c", "7z archive"),
            new BinaryFormat("Rar!\u001a\u0007", "RAR archive"),
            new BinaryFormat("\u00fd7zXZ\0", "xz archive"),
            new BinaryFormat("BZh91AY&SY", "bzip2 archive"),
            new BinaryFormat("(\u00b5/\u00fd", "Zstandard archive"),
            new BinaryFormat("%PDF-", "PDF document"),
            new BinaryFormat("{\\rtf", "Rich Text document"),
            new BinaryFormat("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1", "Microsoft Office document"),
            new BinaryFormat("\u0089PNG\r\n\u001a\n", "PNG image"),
            new BinaryFormat("\u00ff\u00d8\u00ff", "JPEG image"),
            new BinaryFormat("II*\0", "TIFF image"));

    private static final int LONGEST_START = 16;

    static boolean isGzip(byte[] bytes) {
        return start(bytes).startsWith(GZIP.start);
    }

    /** The same bytes, if they start none of these formats. */
    static byte[] requireNone(byte[] bytes) throws UnreadableException {
        var start = start(bytes);
        for (var format : ALL) {
            if (start.startsWith(format.start)) {
                throw new UnreadableException("The upload is not text: it starts like a " + format.name
                        + ". Expected plain text, HTML, JSON or XML.");
            }
        }
        return bytes;
    }

    private static String start(byte[] bytes) {
        return new String(Arrays.copyOf(bytes, Math.min(bytes.length, LONGEST_START)), ISO_8859_1);
    }
}
