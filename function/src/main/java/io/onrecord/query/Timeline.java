package io.onrecord.query;

import java.time.YearMonth;
import java.util.List;

/**
 * How often something was said over time.
 *
 * @param months those in which anything was said, oldest first; in UTC
 * @param first the earliest claim
 * @param latest the latest claim of those counted
 * @param complete whether all claims were counted; if not, there are later ones
 */
public record Timeline(List<Month> months, StoredClaim first, StoredClaim latest, boolean complete) {

    public Timeline {
        months = List.copyOf(months);
    }

    /**
     * One month of it.
     *
     * @param month when it was published
     * @param claims how many claims, at least 1
     */
    public record Month(YearMonth month, int claims) {}

    /** How many claims there are in all months. */
    public int claims() {
        return months.stream().mapToInt(Month::claims).sum();
    }
}
