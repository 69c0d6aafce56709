package io.onrecord.query;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Which of the claims that answer a question are wanted, newest first.
 *
 * @param from the earliest publication, inclusive
 * @param to the latest publication, exclusive
 * @param limit how many claims at most, at least 1
 */
public record Selection(Instant from, Instant to, int limit) {

    /** The years that sort as text. */
    private static final Instant EARLIEST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    private static final int STANDARD_LIMIT = 100;

    /** The hundred newest of any time. */
    public static final Selection NEWEST = new Selection(EARLIEST, LATEST, STANDARD_LIMIT);

    /**
     * @throws IllegalArgumentException if the limit is below 1 or the times are out of order or out of years 0 to 9999
     */
    public Selection {
        if (limit < 1) {
            throw new IllegalArgumentException("A selection needs a limit of at least 1, got " + limit);
        }
        if (from.isBefore(EARLIEST) || to.isAfter(LATEST) || !from.isBefore(to)) {
            throw new IllegalArgumentException(
                    "A selection needs times in order, from year 0 to 9999, got " + from + " and " + to);
        }
    }

    public Selection from(Instant earliest) {
        return new Selection(earliest, to, limit);
    }

    public Selection to(Instant end) {
        return new Selection(from, end, limit);
    }

    public Selection limit(int most) {
        return new Selection(from, to, most);
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
