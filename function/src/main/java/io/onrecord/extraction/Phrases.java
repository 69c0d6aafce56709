package io.onrecord.extraction;

import java.util.Set;

/** The small words that noun phrases begin with, end at and hang together by. All in lower case. */
final class Phrases {

    private static final Lists LISTS = Lists.of("phrases.txt");
    private static final Set<String> PREPOSITIONS = LISTS.get("preposition");
    private static final Set<String> LINKS = LISTS.get("link");
    private static final Set<String> DETERMINERS = LISTS.get("determiner");
    private static final Set<String> QUANTITIES = LISTS.get("quantity");
    private static final Set<String> DAYS = LISTS.get("day");
    private static final Set<String> DEFINITE = LISTS.get("definite");

    private Phrases() {}

    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }

    /** Verbs, conjunctions and pronouns that no noun phrase contains. */
    static boolean isLink(String word) {
        return LINKS.contains(word);
    }

    static boolean isDeterminer(String word) {
        return DETERMINERS.contains(word);
    }

    /** Days and times that stand after a noun without belonging to it. */
    static boolean isDay(String word) {
        return DAYS.contains(word);
    }

    /** Words of amount: the noun that counts comes after their “of”. */
    static boolean isQuantity(String word) {
        return QUANTITIES.contains(word);
    }

    /** A, an: the determiner of something new. */
    static boolean isIndefinite(String word) {
        return word.equals("a") || word.equals("an");
    }

    /** A determiner that points at something known. */
    static boolean isDefinite(String word) {
        return DEFINITE.contains(word);
    }
}
