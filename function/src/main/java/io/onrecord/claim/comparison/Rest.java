package io.onrecord.claim.comparison;

import io.onrecord.article.Span;
import io.onrecord.claim.Meaning;
import io.onrecord.claim.Meaning.Reading;
import java.util.List;

/**
 * How near in meaning are the words that two sentences do not share.
 *
 * <p>Two accounts of one thing differ in words that mean the same; two statements on one subject share their subject and
 * differ in what they say of it. So what is shared is left out, and what is left is compared as a whole.
 */
final class Rest {

    private final Meaning meaning;

    Rest(Meaning meaning) {
        this.meaning = meaning;
    }

    /** The cosine between the two rests, from -1 to 1; 0 where one sentence has no rest. */
    double nearness(Sentence one, Sentence other, Alignment alignment) {
        var mine = direction(one, alignment.leftOfOne());
        var theirs = direction(other, alignment.leftOfOther());
        var product = 0.0;
        for (var dimension = 0; dimension < Math.min(mine.length, theirs.length); dimension++) {
            product += mine[dimension] * theirs[dimension];
        }
        return product;
    }

    private double[] direction(Sentence sentence, List<Token> words) {
        if (words.isEmpty()) {
            return new double[0];
        }
        var reading = meaning.read(sentence.text());
        var sum = new double[reading.vectors().length == 0 ? 0 : reading.vectors()[0].length];
        words.forEach(word -> add(sum, reading, word.start()));
        return normal(sum);
    }

    private static void add(double[] sum, Reading reading, int start) {
        var at = at(reading.words(), start);
        for (var dimension = 0; at >= 0 && dimension < sum.length; dimension++) {
            sum[dimension] += reading.vectors()[at][dimension];
        }
    }

    private static int at(List<Span> words, int start) {
        for (var index = 0; index < words.size(); index++) {
            if (words.get(index).start() <= start && start < words.get(index).end()) {
                return index;
            }
        }
        return -1;
    }

    private static double[] normal(double[] vector) {
        var squares = 0.0;
        for (var value : vector) {
            squares += value * value;
        }
        var length = Math.sqrt(squares);
        for (var dimension = 0; length > 0 && dimension < vector.length; dimension++) {
            vector[dimension] /= length;
        }
        return vector;
    }
}
