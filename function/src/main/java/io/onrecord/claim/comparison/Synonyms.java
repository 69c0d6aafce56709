package io.onrecord.claim.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * One stem for words that news writes for one another: insurgent for rebel, home for house.
 *
 * <p>A word stands in the first of its clusters only. Gets wrong a word of two senses: the strike of bombers and the
 * strike of dockers are both an attack.
 */
final class Synonyms {

    private static final Map<String, String> HEADS = heads();

    private Synonyms() {}

    private static Map<String, String> heads() {
        var heads = new HashMap<String, String>();
        for (var line : Words.lines("synonyms.txt")) {
            var stems = Arrays.stream(line.split("\\s+", -1))
                    .map(word -> Stems.of(Stems.spelled(word)))
                    .toList();
            stems.forEach(stem -> heads.putIfAbsent(stem, heads.getOrDefault(stems.get(0), stems.get(0))));
        }
        return Map.copyOf(heads);
    }

    /** The stem of the first word of the word's cluster, or its own. */
    static String canonical(String stem) {
        return HEADS.getOrDefault(stem, stem);
    }
}
