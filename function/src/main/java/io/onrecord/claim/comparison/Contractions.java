package io.onrecord.claim.comparison;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Takes “won't” apart into will and not, and possessives off. */
final class Contractions {

    private static final Map<String, String> VERBS = Map.of("wo", "will", "ca", "can", "sha", "shall", "ai", "is");

    private static final Map<String, String> ENDINGS =
            Map.of("'ll", "will", "'ve", "have", "'re", "are", "'m", "am", "'d", "would");

    private Contractions() {}

    static void apart(String word, List<String> words) {
        var lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("cannot")) {
            words.addAll(List.of("can", "not"));
            return;
        }
        if (lower.endsWith("n't")) {
            var verb = lower.substring(0, lower.length() - 3);
            words.add(VERBS.getOrDefault(verb, verb));
            words.add("not");
            return;
        }
        var mark = word.indexOf('\'');
        if (mark < 0) {
            words.add(word);
            return;
        }
        words.add(lower.endsWith("'s") ? word.substring(0, word.length() - 2) : ended(word, lower, mark));
        for (var ending : ENDINGS.entrySet()) {
            if (lower.endsWith(ending.getKey())) {
                words.add(ending.getValue());
            }
        }
    }

    private static String ended(String word, String lower, int mark) {
        var contracted = ENDINGS.keySet().stream().anyMatch(lower::endsWith);
        return contracted ? word.substring(0, mark) : word.replace("'", "");
    }
}
