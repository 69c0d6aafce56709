package io.onrecord.extraction;

import java.util.Set;

/** The small words that noun phrases begin with, end at and hang together by. All in lower case. */
final class Phrases {

    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "on",
            "at",
            "by",
            "for",
            "from",
            "with",
            "to",
            "into",
            "about",
            "against",
            "among",
            "between",
            "within",
            "without",
            "under",
            "over",
            "near",
            "around",
            "across",
            "after",
            "before",
            "since",
            "during",
            "through",
            "behind",
            "beyond",
            "inside",
            "outside",
            "along",
            "upon",
            "per",
            "via",
            "like",
            "including",
            "such",
            "as",
            "toward",
            "towards",
            "despite");
    private static final Set<String> LINKS = Set.of(
            "that", "which", "who", "whom", "whose", "where", "when", "while", "because", "if", "but", "or", "nor",
            "so", "then", "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "will", "would",
            "can", "could", "may", "might", "should", "must", "do", "does", "did", "not", "and", "he", "she", "they",
            "it", "we", "you", "i", "there", "also", "later", "told");
    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "his",
            "her",
            "its",
            "their",
            "our",
            "my",
            "your",
            "one",
            "two",
            "three",
            "four",
            "five",
            "some",
            "many",
            "most",
            "several",
            "few",
            "all",
            "both",
            "each",
            "every",
            "any",
            "no",
            "another",
            "other",
            "dozens",
            "hundreds",
            "thousands",
            "more",
            "nearly",
            "about",
            "at");
    private static final Set<String> QUANTITIES = Set.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "some",
            "many",
            "most",
            "all",
            "both",
            "several",
            "few",
            "half",
            "percent",
            "%",
            "number",
            "majority",
            "dozens",
            "hundreds",
            "thousands",
            "millions",
            "none",
            "each",
            "any",
            "lots",
            "couple",
            "group",
            "handful",
            "array",
            "chorus",
            "groups",
            "crowd",
            "flurry",
            "slew",
            "string",
            "third",
            "quarter",
            "part",
            "neither",
            "either",
            "rest",
            "tens",
            "scores",
            "plenty",
            "body");

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
        return Set.of(
                        "monday",
                        "tuesday",
                        "wednesday",
                        "thursday",
                        "friday",
                        "saturday",
                        "sunday",
                        "today",
                        "yesterday",
                        "this",
                        "last",
                        "earlier",
                        "recently",
                        "back")
                .contains(word);
    }

    /** Words of amount: the noun that counts comes after their “of”. */
    static boolean isQuantity(String word) {
        return QUANTITIES.contains(word);
    }

    static boolean isDefinite(String word) {
        return Set.of("the", "this", "that", "these", "those", "both", "his", "her", "its", "their")
                .contains(word);
    }
}
