package io.onrecord.extraction;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What words of a cue mean. All words in lower case, inflected as they stand. */
final class CueWords {

    private static final Lists LISTS = Lists.of("cues.txt");
    private static final Set<String> STATEMENT = LISTS.get("statement");
    private static final Set<String> ATTITUDE = LISTS.get("attitude");
    private static final Set<String> QUESTION = LISTS.get("question");
    private static final Set<String> IMPERSONAL = LISTS.get("impersonal");
    private static final Set<String> EFFORT = LISTS.get("effort");
    private static final Set<String> SAYING = LISTS.get("saying");
    private static final Map<String, Set<String>> ATTITUDE_PAIRS = pairs(ATTITUDE);
    private static final Map<String, Set<String>> STATEMENT_PAIRS = pairs(STATEMENT);

    private CueWords() {}

    /** The plainest verbs of saying and thinking, which stand beside names more than beside anything else. */
    static boolean isSaying(String word) {
        return SAYING.contains(word);
    }

    static boolean isStatement(String word) {
        return Lemmas.in(STATEMENT, word);
    }

    static boolean isAttitude(String word) {
        return Lemmas.in(ATTITUDE, word);
    }

    static boolean isQuestion(String word) {
        return Lemmas.in(QUESTION, word);
    }

    /** Two words that mean another than the first of them alone: vote for, reflect on. */
    static boolean isAttitude(String word, String next) {
        return isPair(ATTITUDE_PAIRS, word, next);
    }

    static boolean isStatement(String word, String next) {
        return isPair(STATEMENT_PAIRS, word, next);
    }

    private static boolean isPair(Map<String, Set<String>> pairs, String word, String next) {
        return Lemmas.in(pairs.getOrDefault(next, Set.of()), word);
    }

    /** The first words of the list's pairs by their second. */
    private static Map<String, Set<String>> pairs(Set<String> list) {
        return list.stream()
                .filter(entry -> entry.indexOf(' ') > 0)
                .map(entry -> entry.split(" ", -1))
                .collect(Collectors.groupingBy(
                        pair -> pair[1], Collectors.mapping(pair -> pair[0], Collectors.toSet())));
    }

    /** Trying: what is tried decides. */
    static boolean isEffort(String word) {
        return Lemmas.in(EFFORT, word);
    }

    /** Verbs that take no source in the passive or by nature: seems, is expected, was asked. */
    static boolean isImpersonal(String word) {
        return Lemmas.in(IMPERSONAL, word);
    }
}
