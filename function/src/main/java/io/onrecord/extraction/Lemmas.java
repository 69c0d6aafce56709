package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Base forms that an inflected English word may come from; a list decides which of them is a word. */
final class Lemmas {

    private Lemmas() {}

    /** Whether the list holds the word or a base form of it: “denying” for deny, “quipped” for quip. */
    static boolean in(Set<String> list, String lower) {
        return list.contains(lower) || candidates(lower).stream().anyMatch(list::contains);
    }

    private static List<String> candidates(String word) {
        var result = new ArrayList<String>();
        strip(word, "ies", "y", result);
        strip(word, "ied", "y", result);
        strip(word, "es", "", result);
        strip(word, "s", "", result);
        for (var ending : List.of("ed", "ing")) {
            strip(word, ending, "", result);
            strip(word, ending, "e", result);
            undouble(word, ending, result);
        }
        strip(word, "ying", "ie", result);
        return result;
    }

    private static void strip(String word, String ending, String instead, List<String> into) {
        if (word.endsWith(ending) && word.length() > ending.length() + 1) {
            into.add(word.substring(0, word.length() - ending.length()) + instead);
        }
    }

    private static void undouble(String word, String ending, List<String> into) {
        var stem = word.length() - ending.length();
        if (word.endsWith(ending) && stem > 2 && word.charAt(stem - 1) == word.charAt(stem - 2)) {
            into.add(word.substring(0, stem - 1));
        }
    }
}
