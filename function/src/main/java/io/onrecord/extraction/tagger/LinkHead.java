package io.onrecord.extraction.tagger;

import java.util.List;

/**
 * Scores which of several ranges of words a range belongs to: the dot product of two vectors, each the sum of what the
 * network says of a range's first and last word, plus a learned bias for the distance in words.
 */
final class LinkHead {

    /** The distance buckets grow by this share of a doubling. */
    private static final double BUCKETS_PER_DOUBLING = 1.5;

    private final int dimensions;
    private final int dependentSlot;
    private final int headSlot;
    private final float[] distance;
    private final float[] none;

    /**
     * @param dimensions of a vector
     * @param dependentSlot which of the eight vectors of a word speaks for a dependent's first word; the next for its last
     * @param headSlot the same for a head
     * @param distance {@code float[buckets]}, first half for heads that come before
     * @param none {@code float[dimensions]}, the head that stands for “belongs to none”
     */
    LinkHead(int dimensions, int dependentSlot, int headSlot, float[] distance, float[] none) {
        this.dimensions = dimensions;
        this.dependentSlot = dependentSlot;
        this.headSlot = headSlot;
        this.distance = distance.clone();
        this.none = none.clone();
    }

    /**
     * The probability of each head, and last of none: {@code double[heads + 1]}.
     *
     * @param links {@code float[words][8 × dimensions]}
     */
    double[] probabilities(float[][] links, WordRange dependent, List<WordRange> heads) {
        var vector = vector(links, dependent, dependentSlot);
        var scores = new double[heads.size() + 1];
        for (var i = 0; i < heads.size(); i++) {
            var head = heads.get(i);
            scores[i] = product(vector, vector(links, head, headSlot)) + distance[bucket(dependent.distance(head))];
        }
        scores[heads.size()] = product(vector, none);
        return softmax(scores);
    }

    private float[] vector(float[][] links, WordRange range, int slot) {
        var vector = new float[dimensions];
        for (var i = 0; i < dimensions; i++) {
            vector[i] =
                    links[range.start()][slot * dimensions + i] + links[range.end() - 1][(slot + 1) * dimensions + i];
        }
        return vector;
    }

    private double product(float[] left, float[] right) {
        var sum = 0.0;
        for (var i = 0; i < dimensions; i++) {
            sum += left[i] * right[i];
        }
        return sum / Math.sqrt(dimensions);
    }

    private int bucket(int words) {
        var half = distance.length / 2;
        var doublings = Math.log(Math.max(1, Math.abs(words))) / Math.log(2);
        // A hair above, so that an exact power of two does not fall into the bucket below.
        var bucket = Math.min(half - 1, (int) Math.floor(doublings * BUCKETS_PER_DOUBLING + 1e-6));
        return words < 0 ? bucket : bucket + half;
    }

    private static double[] softmax(double[] scores) {
        var top = Double.NEGATIVE_INFINITY;
        for (var score : scores) {
            top = Math.max(top, score);
        }
        var total = 0.0;
        for (var i = 0; i < scores.length; i++) {
            scores[i] = Math.exp(scores[i] - top);
            total += scores[i];
        }
        for (var i = 0; i < scores.length; i++) {
            scores[i] /= total;
        }
        return scores;
    }
}
