package io.onrecord.extraction.tagger;

import java.util.Arrays;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira, 2001) over the tags of a sequence of words. It
 * never takes a sequence in which an inside follows anything but its own begin or inside.
 */
final class Chain {

    private static final float NEVER = -1e4f;

    private final float[][] steps;
    private final float[] first;

    /**
     * @param steps {@code float[tags][tags]}, score of the second tag after the first
     * @param first {@code float[tags]}, score of a tag at the start
     */
    Chain(float[][] steps, float[] first) {
        this.steps = new float[Tag.COUNT][Tag.COUNT];
        this.first = new float[Tag.COUNT];
        for (var to = 0; to < Tag.COUNT; to++) {
            this.first[to] = Tag.of(to).continues() ? NEVER : first[to];
            for (var from = 0; from < Tag.COUNT; from++) {
                this.steps[from][to] = Tag.of(to).follows(Tag.of(from)) ? steps[from][to] : NEVER;
            }
        }
    }

    /**
     * The most probable tags (Viterbi); of equals the one of the lower index.
     *
     * @param emissions {@code float[words][tags]}, logits
     */
    Tag[] best(float[][] emissions) {
        var count = emissions.length;
        if (count == 0) {
            return new Tag[0];
        }
        var back = new byte[count][Tag.COUNT];
        var scores = sum(first, emissions[0]);
        for (var word = 1; word < count; word++) {
            scores = advance(scores, emissions[word], back[word]);
        }
        return trace(back, argmax(scores));
    }

    private float[] advance(float[] scores, float[] emission, byte[] back) {
        var next = new float[Tag.COUNT];
        for (var to = 0; to < Tag.COUNT; to++) {
            var best = 0;
            for (var from = 1; from < Tag.COUNT; from++) {
                if (scores[from] + steps[from][to] > scores[best] + steps[best][to]) {
                    best = from;
                }
            }
            back[to] = (byte) best;
            next[to] = scores[best] + steps[best][to] + emission[to];
        }
        return next;
    }

    private static Tag[] trace(byte[][] back, int last) {
        var tags = new Tag[back.length];
        var tag = last;
        for (var word = back.length - 1; word >= 0; word--) {
            tags[word] = Tag.of(tag);
            tag = back[word][tag];
        }
        return tags;
    }

    /**
     * The probability of each word's tag among all sequences (forward and backward sums).
     *
     * @param emissions {@code float[words][tags]}, logits
     * @return {@code double[words][tags]}; each row sums to 1
     */
    double[][] marginals(float[][] emissions) {
        var count = emissions.length;
        var ahead = new double[count][];
        for (var word = 0; word < count; word++) {
            ahead[word] =
                    word == 0 ? exponentials(sum(first, emissions[0])) : forward(ahead[word - 1], emissions[word]);
        }
        var behind = new double[Tag.COUNT];
        Arrays.fill(behind, 1);
        for (var word = count - 1; word >= 0; word--) {
            for (var tag = 0; tag < Tag.COUNT; tag++) {
                ahead[word][tag] *= behind[tag];
            }
            normalize(ahead[word]);
            behind = backward(behind, emissions[word]);
        }
        return ahead;
    }

    private double[] forward(double[] before, float[] emission) {
        var next = new double[Tag.COUNT];
        var top = emission[argmax(emission)];
        for (var to = 0; to < Tag.COUNT; to++) {
            for (var from = 0; from < Tag.COUNT; from++) {
                next[to] += before[from] * Math.exp(steps[from][to] + emission[to] - top);
            }
        }
        return normalize(next);
    }

    private double[] backward(double[] after, float[] emission) {
        var next = new double[Tag.COUNT];
        var top = emission[argmax(emission)];
        for (var from = 0; from < Tag.COUNT; from++) {
            for (var to = 0; to < Tag.COUNT; to++) {
                next[from] += after[to] * Math.exp(steps[from][to] + emission[to] - top);
            }
        }
        return normalize(next);
    }

    private static double[] exponentials(float[] scores) {
        var top = scores[argmax(scores)];
        var result = new double[scores.length];
        for (var i = 0; i < scores.length; i++) {
            result[i] = Math.exp(scores[i] - top);
        }
        return normalize(result);
    }

    private static double[] normalize(double[] values) {
        var total = Arrays.stream(values).sum();
        for (var i = 0; i < values.length; i++) {
            values[i] /= total;
        }
        return values;
    }

    private static float[] sum(float[] left, float[] right) {
        var sum = new float[left.length];
        for (var i = 0; i < sum.length; i++) {
            sum[i] = left[i] + right[i];
        }
        return sum;
    }

    private static int argmax(float[] values) {
        var best = 0;
        for (var i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
