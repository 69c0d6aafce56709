package io.onrecord.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What sort of body or document a noun calls and a name tells of: the carrier, Skylark Air.
 *
 * <p>Fixes “the regulator” for the Utilities Conduct Authority beside a water company. Gets wrong a body whose name says something else
 * than what it is (a bank called United).
 */
final class BodySorts {

    private static final Lists LISTS = Lists.of("bodies.txt");
    private static final Map<String, Set<String>> BY_HEAD = bySort("-heads");
    private static final Map<String, Set<String>> BY_NAME = bySort("-names");

    /** What a name ends with, or has before its “of”, that is no company's. */
    private static final Set<String> PUBLIC = Set.of(
            "ministry",
            "department",
            "board",
            "authority",
            "commission",
            "council",
            "court",
            "tribunal",
            "police",
            "inspectorate",
            "committee");

    /** Nouns for none but companies. */
    private static final Set<String> TRADES = Set.of(
            "company",
            "firm",
            "business",
            "corporation",
            "manufacturer",
            "maker",
            "retailer",
            "chain",
            "airline",
            "carrier");

    private BodySorts() {}

    /** The sorts that the noun may call; none where the list does not hold it. */
    static Set<String> ofHead(String noun) {
        return BY_HEAD.getOrDefault(noun, Set.of());
    }

    /** The sorts that these words of a name, or of what is said of it, tell of. All in lower case. */
    static Set<String> ofName(Set<String> words) {
        var sorts = new HashSet<String>();
        words.forEach(word -> sorts.addAll(BY_NAME.getOrDefault(word, Set.of())));
        return sorts;
    }

    /** A noun for companies only. */
    static boolean isTrade(String noun) {
        return TRADES.contains(noun);
    }

    /** The firm for the Ministry of Water, the airline for the Aviation Safety Board. Gets wrong a firm that calls itself Chess Board. */
    static boolean isNever(String noun, String name) {
        var words =
                name.toLowerCase(Locale.ROOT).replaceFirst(" (?:of|for) .*", "").split(" ", -1);
        return TRADES.contains(noun) && PUBLIC.contains(words[words.length - 1]);
    }

    private static Map<String, Set<String>> bySort(String ending) {
        var sorts = new HashMap<String, Set<String>>();
        for (var key : LISTS.keys()) {
            if (key.endsWith(ending)) {
                for (var word : LISTS.get(key)) {
                    sorts.computeIfAbsent(word, one -> new HashSet<>())
                            .add(key.substring(0, key.length() - ending.length()));
                }
            }
        }
        return Map.copyOf(sorts);
    }
}
