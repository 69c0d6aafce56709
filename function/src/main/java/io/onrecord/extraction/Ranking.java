package io.onrecord.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * By what one of several candidates is chosen.
 *
 * @param weights how much each clue counts
 * @param pace how far the mention reaches: a sentence counts so much of one
 * @param more clues of a candidate beside those that its place shows
 * @param nobody the clues that nobody is meant, empty where somebody must be
 */
record Ranking(
        Weights weights, double pace, Function<Referent, Map<Clue, Double>> more, Optional<Map<Clue, Double>> nobody) {

    /** For a pronoun, which always means somebody near. */
    static Ranking near(Weights weights) {
        return new Ranking(weights, 1, referent -> Map.of(), Optional.empty());
    }
}
