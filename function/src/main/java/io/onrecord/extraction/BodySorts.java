package io.onrecord.extraction;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** What tells one court from another; appeals are heard by circuits, too. */
    private static final Map<String, String> COURTS = Map.of(
            "supreme", "supreme",
            "appeals", "appeals",
            "appeal", "appeals",
            "appellate", "appeals",
            "circuit", "appeals",
            "high", "high",
            "district", "district",
            "crown", "crown",
            "magistrates", "magistrates",
            "county", "county");

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
        return TRADES.contains(noun) && PUBLIC.contains(head(name));
    }

    /** The last word, or the one before “of” or “for”. */
    private static String head(String name) {
        var words =
                name.toLowerCase(Locale.ROOT).replaceFirst(" (?:of|for) .*", "").split(" ", -1);
        return words[words.length - 1];
    }

    /** The appeals court is not the Supreme Court. Gets wrong “the district court of appeals”, which is both. */
    static boolean isOtherCourt(List<String> modifiers, String name) {
        var described = courts(modifiers);
        var named = courts(NameParts.words(name.replaceAll("['’]", "")));
        return !described.isEmpty() && !named.isEmpty() && Collections.disjoint(described, named);
    }

    private static Set<String> courts(Collection<String> words) {
        return words.stream().map(COURTS::get).filter(Objects::nonNull).collect(Collectors.toSet());
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
