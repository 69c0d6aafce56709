package io.onrecord.claim.comparison;

/**
 * An amount, a date or a time.
 *
 * @param kind what it measures; only two of one kind are compared
 * @param value the amount; of money in its currency, of time in days, of shares in percent, of a time of day in minutes
 *     since midnight, {@value #HALF_UNKNOWN} more where morning or evening is not said, of a date 100 × month + day
 * @param unit the currency or measure, "" where none is given
 * @param words as written
 */
record Quantity(Kind kind, double value, String unit, String words) {

    enum Kind {
        AMOUNT,
        SHARE,
        DURATION,
        CLOCK,
        DATE
    }

    /** A month has 30.4 days, a year 365, and two thirds are 67 per cent: what rounding moves by less is the same. */
    private static final double TOLERANCE = 0.02;

    private static final double EXACT = 1e-9;

    private static final int HALF_UNKNOWN = 10_000;

    private static final int HALF_A_DAY = 720;

    boolean same(Quantity other) {
        var sameUnit = unit.isEmpty() || other.unit.isEmpty() || unit.equals(other.unit);
        return kind == other.kind && sameUnit && sameValue(other);
    }

    private boolean sameValue(Quantity other) {
        var most = Math.max(1, Math.max(value, other.value));
        return switch (kind) {
            case SHARE, DURATION -> Math.abs(value - other.value) <= TOLERANCE * Math.max(value, other.value);
            case AMOUNT, DATE -> Math.abs(value - other.value) <= EXACT * most;
            case CLOCK -> sameTime((int) value, (int) other.value);
        };
    }

    private static boolean sameTime(int minutes, int other) {
        var known = minutes < HALF_UNKNOWN && other < HALF_UNKNOWN;
        var apart = minutes % HALF_UNKNOWN - other % HALF_UNKNOWN;
        return known ? apart == 0 : apart % HALF_A_DAY == 0;
    }

    static double halfUnknown(int minutes) {
        return HALF_UNKNOWN + minutes;
    }
}
