package io.onrecord.article;

import java.util.Map;

/**
 * How large an upload may be before it is rejected. Reaching a limit is allowed, passing it is not.
 *
 * @param rawBytes bytes as uploaded, at least 1
 * @param inflatedBytes bytes after decompression, at least 1
 * @param ratio inflated bytes for each raw byte, at least 1
 */
public record Limits(long rawBytes, long inflatedBytes, int ratio) {

    /** 5 MB raw, 20 MB inflated, ratio 100, where a megabyte is a million bytes. */
    public static final Limits DEFAULT = new Limits(5_000_000, 20_000_000, 100);

    private static final String RAW = "ONRECORD_MAX_RAW_BYTES";
    private static final String INFLATED = "ONRECORD_MAX_INFLATED_BYTES";
    private static final String RATIO = "ONRECORD_MAX_RATIO";

    /**
     * @throws IllegalArgumentException if a limit is below 1
     */
    public Limits {
        requirePositive("rawBytes", rawBytes);
        requirePositive("inflatedBytes", inflatedBytes);
        requirePositive("ratio", ratio);
    }

    /**
     * Reads ONRECORD_MAX_RAW_BYTES, ONRECORD_MAX_INFLATED_BYTES (both in bytes) and ONRECORD_MAX_RATIO; each has the
     * default if it is absent.
     *
     * @throws IllegalArgumentException naming the variable, if one is not a whole number of at least 1 that fits
     */
    public static Limits from(Map<String, String> environment) {
        return new Limits(
                setting(environment, RAW, DEFAULT.rawBytes, Long.MAX_VALUE),
                setting(environment, INFLATED, DEFAULT.inflatedBytes, Long.MAX_VALUE),
                (int) setting(environment, RATIO, DEFAULT.ratio, Integer.MAX_VALUE));
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
