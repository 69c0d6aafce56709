package io.onrecord.extraction;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Aviation Safety Board, Ministry of Water: what a public body watches or runs is no trade of its own. */
    private static final Set<String> PUBLIC =
            Set.of("regulator", "ministry", "court", "police", "council", "university", "union");

    private static final Set<String> TRADES = Set.of("airline", "railway", "company");

    /** What only a company's name has in it. */
    private static final Set<String> INCORPORATED = Set.of(
            "company",
            "corporation",
            "corp",
            "corp.",
            "inc",
            "inc.",
            "ltd",
            "ltd.",
            "plc",
            "limited",
            "llc",
            "holdings");

    private BodySorts() {}

    /** The sorts that the noun may call; none where the list does not hold it. */
    static Set<String> ofHead(String noun) {
        return BY_HEAD.getOrDefault(noun, Set.of());
    }

    /** The sorts that these words of a name, or of what is said of it, tell of. All in lower case. */
    static Set<String> ofName(Set<String> words) {
        var sorts = new HashSet<String>();
        words.forEach(word -> sorts.addAll(BY_NAME.getOrDefault(word, Set.of())));
        if (!Collections.disjoint(sorts, PUBLIC) && Collections.disjoint(words, INCORPORATED)) {
            sorts.removeAll(TRADES);
        }
        return sorts;
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
