package io.onrecord.infra.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Which predicted claim is which gold claim: one for one, those first whose contents share most. */
final class Pairing {

    /** The least share of common characters in all characters of two contents that are the same claim. */
    private static final double LEAST = 0.5;

    private static final Comparator<Pair> CLOSEST_FIRST = Comparator.comparingDouble(Pair::overlap)
            .reversed()
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted);

    /**
     * Two claims that are the same.
     *
     * @param overlap common characters divided by all characters of the two contents, from 0.5 to 1
     * @param gold the gold claim's place, from 0
     * @param predicted the predicted claim's place, from 0
     */
    record Pair(double overlap, int gold, int predicted) {}

    private Pairing() {}

    /** The pairs of two lists of contents. */
    static List<Pair> of(Characters characters, List<BitSet> gold, List<BitSet> predicted) {
        var paired = new ArrayList<Pair>();
        var goldTaken = new BitSet();
        var predictedTaken = new BitSet();
        for (var pair : candidates(characters, gold, predicted)) {
            if (!goldTaken.get(pair.gold()) && !predictedTaken.get(pair.predicted())) {
                goldTaken.set(pair.gold());
                predictedTaken.set(pair.predicted());
                paired.add(pair);
            }
        }
        return paired;
    }

    private static List<Pair> candidates(Characters characters, List<BitSet> gold, List<BitSet> predicted) {
        var candidates = new ArrayList<Pair>();
        for (var i = 0; i < gold.size(); i++) {
            for (var j = 0; j < predicted.size(); j++) {
                var overlap = overlap(characters, gold.get(i), predicted.get(j));
                if (overlap >= LEAST) {
                    candidates.add(new Pair(overlap, i, j));
                }
            }
        }
        candidates.sort(CLOSEST_FIRST);
        return candidates;
    }

    private static double overlap(Characters characters, BitSet one, BitSet other) {
        var shared = characters.shared(one, other);
        return shared == 0 ? 0 : (double) shared / (characters.count(one) + characters.count(other) - shared);
    }
}
