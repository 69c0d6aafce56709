package io.onrecord.claim.comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the forms of a word have in common, and one spelling for those of Britain and America.
 *
 * <p>Fixes “defence programmes” and “defense program”. Gets wrong what only looks alike: “organ” and “organise” differ,
 * but “universal” and “universe” are one.
 */
final class Stems {

    private static final Map<String, String> IRREGULAR = irregular();

    /** Longer endings first. */
    private static final List<String> ENDINGS = List.of(
            "ational", "ization", "fulness", "ically", "ations", "ation", "ities", "ments", "ingly", "ings", "ness",
            "ment", "edly", "ally", "able", "ible", "ions", "ance", "ence", "ies", "ied", "ing", "ity", "ion", "ers",
            "est", "ize", "ive", "ial", "ous", "ed", "es", "er", "ly", "al", "y", "e", "s");

    private static final int SHORTEST_STEM = 3;

    private Stems() {}

    private static Map<String, String> irregular() {
        var forms = new HashMap<String, String>();
        for (var line : Words.lines("irregular-forms.txt")) {
            var words = line.split("\\s+", -1);
            for (var word : words) {
                forms.put(word, words[0]);
            }
        }
        return Map.copyOf(forms);
    }

    /** In one spelling; both sides are spelled alike, so that a word that is mangled does no harm. */
    static String spelled(String lower) {
        return lower.replaceAll("(?<=.)ae|(?<=.)oe(?=[a-z]{2})", "e")
                .replaceAll("(?<=[a-z]{2})our(?=$|s|ed|ing|able|er|ly)", "or")
                .replaceAll("(?<=[a-z]{2})is(?=e$|ed$|es$|ing$|ation)", "iz")
                .replaceAll("ys(?=e$|ed$|ing$)", "yz")
                .replaceAll("(?<=[bt])re$", "er")
                .replaceAll("ence$", "ense")
                .replaceAll("mme(?=s?$)", "m")
                .replaceAll("ogue(?=s?$)", "og")
                .replaceAll("ll(?=ed$|ing$|er$|ers$|ery$)", "l")
                .replaceAll("^tyre", "tire")
                .replaceAll("^jewell", "jewel")
                .replaceAll("^cheque", "check")
                .replaceAll("^plough", "plow");
    }

    static String of(String spelled) {
        var base = IRREGULAR.getOrDefault(spelled, singular(spelled));
        for (var ending : ENDINGS) {
            if (base.endsWith(ending) && base.length() - ending.length() >= SHORTEST_STEM) {
                return undoubled(base.substring(0, base.length() - ending.length()));
            }
        }
        return base;
    }

    private static String singular(String word) {
        var plural = word.length() > SHORTEST_STEM && word.endsWith("s") && !word.matches(".*(ss|us|is)");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** The stem of stopping is stop. */
    private static String undoubled(String stem) {
        var last = stem.length() - 1;
        var doubled = last >= SHORTEST_STEM
                && stem.charAt(last) == stem.charAt(last - 1)
                && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
        return doubled ? stem.substring(0, last) : stem;
    }
}
