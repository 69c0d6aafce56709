package io.onrecord.claim.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads one number from words, in digits or spelled out: 1,400; £1.2m; forty-two; half a million; two dozen. */
final class Numerals {

    private static final Pattern DIGITS =
            Pattern.compile("(\\p{Sc}?)(\\d+(?:,\\d{3})*(?:\\.\\d+)?)(st|nd|rd|th|bn|tn|m|k|s)?");

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10),
            Map.entry("eleven", 11),
            Map.entry("twelve", 12),
            Map.entry("thirteen", 13),
            Map.entry("fourteen", 14),
            Map.entry("fifteen", 15),
            Map.entry("sixteen", 16),
            Map.entry("seventeen", 17),
            Map.entry("eighteen", 18),
            Map.entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Double> MAGNITUDES = Map.ofEntries(
            Map.entry("dozen", 12.0),
            Map.entry("hundred", 1e2),
            Map.entry("thousand", 1e3),
            Map.entry("k", 1e3),
            Map.entry("million", 1e6),
            Map.entry("m", 1e6),
            Map.entry("billion", 1e9),
            Map.entry("bn", 1e9),
            Map.entry("trillion", 1e12),
            Map.entry("tn", 1e12));

    private final List<String> words;

    /**
     * A number that was read.
     *
     * @param value the number
     * @param end behind its last word
     */
    record Numeral(double value, int end) {}

    Numerals(List<String> words) {
        this.words = words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    /** The word in small letters, "" beyond either end. */
    String word(int at) {
        return 0 <= at && at < words.size() ? words.get(at) : "";
    }

    /** The number that starts here; its end is where it starts if none does. */
    Numeral at(int start) {
        var digits = DIGITS.matcher(word(start));
        if (digits.matches()) {
            var suffix = digits.group(3) == null ? "" : digits.group(3);
            var value = Double.parseDouble(digits.group(2).replace(",", "")) * MAGNITUDES.getOrDefault(suffix, 1.0);
            return magnified(value, start + 1);
        }
        if (word(start).equals("half") && isArticle(start + 1) && MAGNITUDES.containsKey(word(start + 2))) {
            return new Numeral(MAGNITUDES.getOrDefault(word(start + 2), 1.0) / 2, start + 3);
        }
        if (isArticle(start)
                && MAGNITUDES.containsKey(word(start + 1))
                && word(start + 1).length() > 2) {
            return magnified(1, start + 1);
        }
        return spelled(start);
    }

    private Numeral spelled(int start) {
        var small = small(start);
        if (small.end() == start) {
            return small;
        }
        var number = magnified(small.value(), small.end());
        var more = word(number.end()).equals("and") ? number.end() + 1 : number.end();
        var rest = number.end() > small.end() ? spelled(more) : new Numeral(0, more);
        return rest.end() > more && rest.value() < number.value()
                ? new Numeral(number.value() + rest.value(), rest.end())
                : number;
    }

    private Numeral small(int start) {
        var tens = TENS.get(word(start));
        if (tens == null) {
            var unit = UNITS.get(word(start));
            return unit == null ? new Numeral(0, start) : new Numeral(unit, start + 1);
        }
        var unit = UNITS.getOrDefault(word(start + 1), 10);
        return unit < 10 ? new Numeral(tens + unit, start + 2) : new Numeral(tens, start + 1);
    }

    private Numeral magnified(double value, int end) {
        var magnitude = MAGNITUDES.get(word(end));
        return magnitude == null ? new Numeral(value, end) : magnified(value * magnitude, end + 1);
    }

    private boolean isArticle(int at) {
        return word(at).equals("a") || word(at).equals("an");
    }
}
