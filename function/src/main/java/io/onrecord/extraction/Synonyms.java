package io.onrecord.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Nouns that stand for one another when the article speaks of somebody again. All in lower case.
 *
 * <p>Fixes “the lawyer” for an attorney. Gets wrong “the boss” of a company, where the article also names a football manager.
 */
final class Synonyms {

    private static final Lists LISTS = Lists.of("synonyms.txt");
    private static final String GROUP = "group-";
    private static final String OF = "of-";

    private static final Map<String, Set<String>> SAME = byWord();
    private static final Set<String> CAMPAIGN = LISTS.get("group-campaign");
    private static final Set<String> ANY_BODY = LISTS.get("any-body");
    private static final Set<String> COUNTRIES = Set.of("country", "kingdom", "nation", "republic");

    private Synonyms() {}

    /** Whether one of the words is the noun or stands for it. */
    static boolean describe(Set<String> words, String noun) {
        return words.contains(noun)
                || (noun.equals("teenager") && words.stream().anyMatch(word -> word.matches("1[3-9]-year-old")))
                || SAME.getOrDefault(noun, Set.of()).stream().anyMatch(words::contains);
    }

    /** The noun and what stands for it. */
    static Set<String> of(String noun) {
        var all = new HashSet<>(SAME.getOrDefault(noun, Set.of()));
        all.add(noun);
        return all;
    }

    /** Whether another noun stands for it. */
    static boolean isListed(String noun) {
        return SAME.containsKey(noun);
    }

    static boolean isCountry(String noun) {
        return COUNTRIES.contains(noun);
    }

    /** Whether somebody runs with it, so that it is always somebody's. */
    static boolean isCampaign(String noun) {
        return CAMPAIGN.contains(noun);
    }

    /** Nouns that any body may go by, so that the nearest answers to them. */
    static boolean isAnyBody(String noun) {
        return ANY_BODY.contains(noun);
    }

    private static Map<String, Set<String>> byWord() {
        var all = new HashMap<String, Set<String>>();
        for (var key : LISTS.keys()) {
            var list = LISTS.get(key);
            if (key.startsWith(GROUP)) {
                list.forEach(word ->
                        all.computeIfAbsent(word, one -> new HashSet<>()).addAll(list));
            } else if (key.startsWith(OF)) {
                all.computeIfAbsent(key.substring(OF.length()), one -> new HashSet<>())
                        .addAll(list);
            }
        }
        return Map.copyOf(all);
    }
}
