package io.onrecord.extraction.tagger;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * The probability that a claim is right: a logistic regression over how sure the tagger was of its parts, fitted on articles
 * that it was not trained on (the model card has the reliability table).
 */
final class Confidence {

    /** In logits; beyond it, a marginal says no more. */
    private static final double SUREST = 8;

    /** Confidence is given in hundredths: it is not known more exactly. */
    private static final double STEPS = 100;

    private final double[] weights;

    /**
     * @param weights of: a constant, the first word of the contents, their end, their words, the cue, the links
     * @throws IllegalArgumentException if there are not six
     */
    Confidence(double[] weights) {
        if (weights.length != 6) {
            throw new IllegalArgumentException("Confidence needs 6 weights, got " + weights.length);
        }
        this.weights = weights.clone();
    }

    /**
     * How probable it is that a claim is right, from 0 to 1, in hundredths.
     *
     * @param marginals {@code double[words][tags]}
     */
    double of(LinkedClaim claim, double[][] marginals) {
        var evidence = evidence(claim, marginals);
        var sum = weights[0];
        for (var i = 0; i < evidence.length; i++) {
            sum += weights[i + 1] * evidence[i];
        }
        return Math.round(STEPS / (1 + Math.exp(-sum))) / STEPS;
    }

    /** The five logits that the weights are for. */
    static double[] evidence(LinkedClaim claim, double[][] marginals) {
        var contents = claim.contents();
        return new double[] {
            logit(least(contents, range -> marginals[range.start()][Tag.BEGIN_CONTENT.index()])),
            logit(least(contents, range -> ends(range, marginals))),
            logit(least(contents, range -> inside(range, marginals))),
            logit(marginals[claim.cue().start()][Tag.BEGIN_CUE.index()]),
            logit(claim.linking())
        };
    }

    private static double ends(WordRange range, double[][] marginals) {
        var next = range.end() < marginals.length ? marginals[range.end()][Tag.IN_CONTENT.index()] : 0;
        return content(marginals[range.end() - 1]) * (1 - next);
    }

    private static double inside(WordRange range, double[][] marginals) {
        var sum = 0.0;
        for (var word = range.start(); word < range.end(); word++) {
            sum += content(marginals[word]);
        }
        return sum / (range.end() - range.start());
    }

    private static double content(double[] marginals) {
        return marginals[Tag.BEGIN_CONTENT.index()] + marginals[Tag.IN_CONTENT.index()];
    }

    private static double least(List<WordRange> ranges, ToDoubleFunction<WordRange> measure) {
        return ranges.stream().mapToDouble(measure).min().orElse(0);
    }

    private static double logit(double probability) {
        var logit = Math.log(probability) - Math.log1p(-probability);
        return Math.max(-SUREST, Math.min(SUREST, logit));
    }
}
