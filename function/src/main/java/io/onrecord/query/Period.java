package io.onrecord.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * When what is asked for was published.
 *
 * @param from the earliest publication, inclusive
 * @param to the latest publication, exclusive
 */
public record Period(Instant from, Instant to) {

    /** The years that sort as text. */
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    /** Any time. */
    public static final Period EVER = new Period(EARLIEST, LATEST);

    /**
     * @throws IllegalArgumentException if the times are out of order or out of the years 0 to 9999
     */
    public Period {
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST) || !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "A period needs times in order, from year 0 to 9999, got " + from + " and " + to);
        }
    }

    /** The first whole second that is within, as the table writes it. */
    String first() {
        return from.plusSeconds(1).minusNanos(1).truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The last whole second that is within, as the table writes it. */
    String last() {
        return to.minusNanos(1).truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
