package io.onrecord.article;

import java.util.Map;

/**
 * How large an upload and its text may be before it is rejected. Reaching a limit is allowed, passing it is not.
 *
 * @param rawBytes bytes as uploaded, at least 1
 * @param inflatedBytes bytes after decompression, at least 1
 * @param ratio inflated bytes for each raw byte, at least 1
 * @param characters UTF-16 units of text, at least 1
 * @param pieces of the text's words, as the tagger counts them: some 4 for each 3 English words; at least 1
 */
public record Limits(long rawBytes, long inflatedBytes, int ratio, int characters, int pieces) {

    private static final int DEFAULT_CHARACTERS = 500_000;
    private static final int DEFAULT_PIECES = 16_000;

    /**
     * 5 MB raw, 20 MB inflated, ratio 100, where a megabyte is a million bytes; 500,000 characters and 16,000 pieces, about
     * 12,000 English words, so that the worst of texts takes one processor less than 20 seconds, be it one without instructions
     * for products of bytes (VNNI).
     */
    public static final Limits DEFAULT = new Limits(5_000_000, 20_000_000, 100);

    /** For those who can wait some minutes and have 2 KB of memory a word: a million characters, 300,000 pieces. */
    public static final Limits PATIENT = new Limits(5_000_000, 20_000_000, 100, 1_000_000, 300_000);

    private static final String RAW = "ONRECORD_MAX_RAW_BYTES";
    private static final String INFLATED = "ONRECORD_MAX_INFLATED_BYTES";
    private static final String RATIO = "ONRECORD_MAX_RATIO";
    static final String CHARACTERS = "ONRECORD_MAX_CHARACTERS";
    private static final String PIECES = "ONRECORD_MAX_PIECES";

    /**
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits {
        requirePositive("rawBytes", rawBytes);
        requirePositive("inflatedBytes", inflatedBytes);
        requirePositive("ratio", ratio);
        requirePositive("characters", characters);
        requirePositive("pieces", pieces);
    }

    /**
     * Limits on the upload alone, with the text's of {@link #DEFAULT}.
     *
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits(long rawBytes, long inflatedBytes, int ratio) {
        this(rawBytes, inflatedBytes, ratio, DEFAULT_CHARACTERS, DEFAULT_PIECES);
    }

    /**
     * {@link #DEFAULT}, but where the environment sets others, see {@link #changedBy}.
     *
     * @throws IllegalArgumentException naming the variable, if one is not a whole number of at least 1 that fits
     */
    public static Limits from(Map<String, String> environment) {
        return DEFAULT.changedBy(environment);
    }

    /**
     * These limits, but where the environment sets others: ONRECORD_MAX_RAW_BYTES, ONRECORD_MAX_INFLATED_BYTES (both in
     * bytes), ONRECORD_MAX_RATIO, ONRECORD_MAX_CHARACTERS, ONRECORD_MAX_PIECES.
     *
     * @throws IllegalArgumentException naming the variable, if one is not a whole number of at least 1 that fits
     */
    public Limits changedBy(Map<String, String> environment) {
        return new Limits(
                setting(environment, RAW, rawBytes, Long.MAX_VALUE),
                setting(environment, INFLATED, inflatedBytes, Long.MAX_VALUE),
                (int) setting(environment, RATIO, ratio, Integer.MAX_VALUE),
                (int) setting(environment, CHARACTERS, characters, Integer.MAX_VALUE),
                (int) setting(environment, PIECES, pieces, Integer.MAX_VALUE));
    }

    private static long setting(Map<String, String> environment, String name, long standard, long largest) {
        var value = environment.get(name);
        if (value == null) {
            return standard;
        }
        try {
            var number = Long.parseLong(value);
            if (1 <= number && number <= largest) {
                return number;
            }
            throw unusable(name, largest, value);
        } catch (NumberFormatException e) {
            throw unusable(name, largest, value);
        }
    }

    private static IllegalArgumentException unusable(String name, long largest, String value) {
        return new IllegalArgumentException(
                name + " needs a whole number from 1 to " + largest + ", got \"" + value + "\"");
    }

    private static void requirePositive(String name, long value) {
        if (value < 1) {
            throw new IllegalArgumentException("The limit " + name + " must be at least 1, got " + value);
        }
    }
}
