package io.onrecord.claim.comparison;

import java.util.regex.Pattern;

/** Reads a time of day: 4am, 10.30 p.m., noon, at 17:15, half past ten, twenty to midnight. */
final class Clocks {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})(?:[.:](\\d\\d))?(am|pm)");

    private static final Pattern BARE_CLOCK = Pattern.compile("([01]?\\d|2[0-3])[.:]([0-5]\\d)");

    private static final int NOON = 720;
    private static final int DAY = 1440;

    /**
     * A time of day.
     *
     * @param minutes as {@link Quantity} has them
     * @param end behind its last word; where it begins if there is none
     */
    record Time(double minutes, int end) {}

    private final Numerals numerals;

    Clocks(Numerals numerals) {
        this.numerals = numerals;
    }

    /** The time that begins with a word. */
    Time at(int at) {
        var digits = CLOCK.matcher(word(at) + (isHalfOfDay(at + 1) ? word(at + 1) : ""));
        if (digits.matches()) {
            var hour = Integer.parseInt(digits.group(1)) % 12 + (digits.group(3).equals("pm") ? 12 : 0);
            var minute = digits.group(2) == null ? 0 : Integer.parseInt(digits.group(2));
            return new Time(hour * 60 + minute, isHalfOfDay(at + 1) ? at + 2 : at + 1);
        }
        var hour = hour(at);
        if (hour >= 0) {
            return new Time(hour, at + 1);
        }
        var bare = BARE_CLOCK.matcher(word(at));
        if (bare.matches() && word(at - 1).matches("at|by|until|till|before|after")) {
            var minutes = Integer.parseInt(bare.group(1)) * 60 + Integer.parseInt(bare.group(2));
            return new Time(Quantity.halfUnknown(minutes), at + 1);
        }
        return spoken(at);
    }

    private String word(int at) {
        return numerals.word(at);
    }

    private boolean isHalfOfDay(int at) {
        return (word(at).equals("am") && word(at - 1).matches("\\d.*")) || word(at).equals("pm");
    }

    private int hour(int at) {
        return switch (word(at)) {
            case "noon", "midday" -> NOON;
            case "midnight" -> 0;
            default -> -1;
        };
    }

    /** “twenty to midnight”, “half past ten”, “a quarter to six”. */
    private Time spoken(int at) {
        var minutes = word(at).equals("quarter")
                ? 15
                : word(at).equals("half") ? 30 : ((int) numerals.at(at).value());
        var way = Math.max(at + 1, numerals.at(at).end());
        var sign = word(way).equals("to") ? -1 : 1;
        var named = hour(way + 1);
        var spoken = numerals.at(way + 1);
        var toNumber = word(way).equals("past") || (word(way).equals("to") && word(at).equals("quarter"));
        var isTime = (word(way).equals("past") || word(way).equals("to"))
                && minutes > 0
                && minutes < 60
                && (named >= 0 || (toNumber && spoken.end() > way + 1));
        if (!isTime) {
            return new Time(0, at);
        }
        var hour = named >= 0 ? named : ((int) spoken.value()) * 60;
        var time = (hour + sign * minutes + DAY) % DAY;
        return named >= 0 ? new Time(time, way + 2) : new Time(Quantity.halfUnknown(time), spoken.end());
    }
}
