package io.onrecord.claim.comparison;

import io.onrecord.claim.comparison.Numerals.Numeral;
import io.onrecord.claim.comparison.Quantity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the quantities of a sentence, the most particular reading first: 26 May is a date, 4am a time of day, one in
 * four a share, 18 months a length of time; what is left is an amount.
 */
final class QuantityReader {

    private static final Map<String, Double> DAYS = Map.of(
            "minute", 1 / 1440.0,
            "hour", 1 / 24.0,
            "day", 1.0,
            "week", 7.0,
            "fortnight", 14.0,
            "month", 30.4,
            "year", 365.0,
            "decade", 3650.0,
            "century", 36500.0);

    private static final Map<String, Double> FRACTIONS = Map.ofEntries(
            Map.entry("half", 50.0),
            Map.entry("third", 100 / 3.0),
            Map.entry("quarter", 25.0),
            Map.entry("fifth", 20.0),
            Map.entry("sixth", 100 / 6.0),
            Map.entry("seventh", 100 / 7.0),
            Map.entry("eighth", 12.5),
            Map.entry("ninth", 100 / 9.0),
            Map.entry("tenth", 10.0));

    private static final Set<String> BEFORE_ONE =
            Set.of("no", "not", "every", "each", "any", "some", "this", "that", "the", "which", "only");

    private final List<String> raw;
    private final Numerals numerals;
    private final Clocks clocks;
    private final List<Quantity> found;
    private final Set<Integer> taken;

    /**
     * @param raw the sentence's words and marks
     * @param found where to put what is found
     * @param taken where to put the places of the words that it takes
     */
    QuantityReader(List<String> raw, List<Quantity> found, Set<Integer> taken) {
        this.raw = raw;
        this.numerals = new Numerals(raw);
        this.clocks = new Clocks(numerals);
        this.found = found;
        this.taken = taken;
    }

    void read() {
        for (var at = 0; at < raw.size(); ) {
            var end = clock(at);
            end = end > at ? end : date(at);
            end = end > at ? end : share(at);
            end = end > at ? end : duration(at);
            end = end > at ? end : amount(at);
            at = Math.max(end, at + 1);
        }
    }

    private int keep(Kind kind, double value, int from, int to) {
        var unit = kind == Kind.AMOUNT ? Units.of(word(from), word(to)) : "";
        found.add(new Quantity(kind, value, unit, String.join(" ", raw.subList(from, to))));
        var end = !unit.isEmpty() && unit.equals(Units.of("", word(to))) ? to + 1 : to;
        for (var at = from; at < end; at++) {
            taken.add(at);
        }
        return end;
    }

    private String word(int at) {
        return numerals.word(at);
    }

    private int clock(int at) {
        var time = clocks.at(at);
        return time.end() == at ? at : keep(Kind.CLOCK, time.minutes(), at, time.end());
    }

    private int date(int at) {
        var month = month(at);
        if (month > 0 && isDayOfMonth(at + 1)) {
            return keep(Kind.DATE, 100 * month + numerals.at(at + 1).value(), at, at + 2);
        }
        var of = word(at + 1).equals("of") ? at + 2 : at + 1;
        if (month(of) > 0 && isDayOfMonth(at)) {
            return keep(Kind.DATE, 100 * month(of) + numerals.at(at).value(), at, of + 1);
        }
        return at;
    }

    private boolean isDayOfMonth(int at) {
        return word(at).matches("\\d{1,2}(st|nd|rd|th)?") && numerals.at(at).value() <= 31;
    }

    private int month(int at) {
        return at < raw.size() && Character.isUpperCase(raw.get(at).codePointAt(0))
                ? Words.MONTHS.indexOf(word(at)) + 1
                : 0;
    }

    private int share(int at) {
        var number = numerals.at(at);
        if (number.end() == at) {
            return fraction(at, isArticle(at) ? at + 1 : at, 1);
        }
        if (word(number.end()).equals("%") || word(number.end()).startsWith("percent")) {
            return keep(Kind.SHARE, number.value(), at, number.end() + 1);
        }
        if (word(number.end()).equals("per") && word(number.end() + 1).equals("cent")) {
            return keep(Kind.SHARE, number.value(), at, number.end() + 2);
        }
        var whole = numerals.at(number.end() + 1);
        var in = word(number.end()).equals("in")
                || (word(number.end()).equals("out") && word(at + 2).equals("of"));
        if (in && whole.end() > number.end() + 1 && whole.value() <= 20 && number.value() < whole.value()) {
            return keep(Kind.SHARE, 100 * number.value() / whole.value(), at, whole.end());
        }
        return fraction(at, number.end(), number.value());
    }

    /** “a third”, “two thirds”, “half of”; a third man is no share, and half past ten is none. */
    private int fraction(int at, int name, double count) {
        var share = FRACTIONS.get(word(name).replaceAll("s$", ""));
        var counted = name > at || word(name).equals("half");
        var bare = word(name).equals("half") && word(name + 1).matches("time|way|past|hour|dozen|an|mile");
        var ordinal = count == 1 && name > at && !word(name + 1).matches("|of|to|in|by|as|less|more|and|part|[.,;].*");
        if (share == null || !counted || bare || ordinal) {
            return at;
        }
        return keep(Kind.SHARE, count * share, at, name + 1);
    }

    private boolean isArticle(int at) {
        return word(at).matches("an?|per");
    }

    private int duration(int at) {
        if (word(at).equals("half") && isArticle(at + 1) && days(at + 2) > 0) {
            return keep(Kind.DURATION, days(at + 2) / 2, at, at + 3);
        }
        var number = isArticle(at) && days(at + 1) > 0 ? new Numeral(1, at + 1) : numerals.at(at);
        if (number.end() == at) {
            return at;
        }
        var halves = isHalfMore(number.end()) ? number.end() + 3 : number.end();
        var unit = days(halves);
        if (unit == 0 || word(halves + 1).equals("old")) {
            return at;
        }
        var half = halves > number.end() || isHalfMore(halves + 1) ? 0.5 : 0;
        var end = isHalfMore(halves + 1) ? halves + 4 : halves + 1;
        return keep(Kind.DURATION, (number.value() + half) * unit, at, end);
    }

    /** “a year and a half”, “two and a half years”. */
    private boolean isHalfMore(int at) {
        return word(at).equals("and")
                && word(at + 1).equals("a")
                && word(at + 2).equals("half");
    }

    private double days(int at) {
        var word = word(at);
        var singular = word.equals("centuries") ? "century" : word.replaceAll("s$", "");
        return DAYS.getOrDefault(singular, 0.0);
    }

    private int amount(int at) {
        var number = numerals.at(at);
        if (number.end() == at || isPronoun(at)) {
            return at;
        }
        var end = word(number.end()).equals("something") ? number.end() + 1 : number.end();
        return keep(Kind.AMOUNT, number.value(), at, end);
    }

    /** “one of them”, “no one”, “the other one”. */
    private boolean isPronoun(int at) {
        var next = word(at + 1).toLowerCase(Locale.ROOT);
        return word(at).equals("one")
                && (next.isEmpty()
                        || !Character.isLetter(next.codePointAt(0))
                        || next.matches("of|another|by|who|that|is|was|had|day|or")
                        || BEFORE_ONE.contains(word(at - 1)));
    }
}
