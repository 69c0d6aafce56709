package io.onrecord.extraction.tagger;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;

/** Gives Jazzer the decoder: whatever the network says, the tags are in order and what is linked lies within the text. */
public final class DecoderFuzzer {

    private static final int DIMENSIONS = 1;
    private static final float[] DISTANCES = new float[24];
    private static final Chain CHAIN = new Chain(new float[Tag.COUNT][Tag.COUNT], new float[Tag.COUNT]);
    private static final Linker LINKER = new Linker(
            new LinkHead(DIMENSIONS, 0, 2, DISTANCES, new float[DIMENSIONS]),
            new LinkHead(DIMENSIONS, 4, 6, DISTANCES, new float[DIMENSIONS]));

    private DecoderFuzzer() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var words = data.consumeInt(0, 200);
        var emissions = numbers(data, words, Tag.COUNT);
        var tags = CHAIN.best(emissions);
        requireOrder(tags);
        requireShares(CHAIN.marginals(emissions));
        LINKER.link(Ranges.of(tags), numbers(data, words, 8 * DIMENSIONS))
                .forEach(claim -> requireWithin(claim, words));
    }

    /** Up to the largest logits that an int8 network has been seen to give, and ten times that. */
    private static float[][] numbers(FuzzedDataProvider data, int rows, int columns) {
        var numbers = new float[rows][columns];
        for (var row : numbers) {
            for (var column = 0; column < columns; column++) {
                row[column] = data.consumeByte() * 2f;
            }
        }
        return numbers;
    }

    private static void requireOrder(Tag[] tags) {
        for (var i = 0; i < tags.length; i++) {
            if (!tags[i].follows(i == 0 ? Tag.OUTSIDE : tags[i - 1])) {
                throw new AssertionError("A tag that may not follow the one before, at word " + i);
            }
        }
    }

    private static void requireShares(double[][] marginals) {
        for (var row : marginals) {
            var sum = 0.0;
            for (var share : row) {
                sum += share;
            }
            if (!(Math.abs(sum - 1) < 1e-3)) {
                throw new AssertionError("The probabilities of a word's tags sum to " + sum);
            }
        }
    }

    private static void requireWithin(LinkedClaim claim, int words) {
        if (claim.contents().isEmpty() || !(0 <= claim.linking() && claim.linking() <= 1)) {
            throw new AssertionError("No claim: " + claim);
        }
        for (var ranges : List.of(claim.contents(), claim.source(), List.of(claim.cue()))) {
            if (ranges.stream().anyMatch(range -> range.start() < 0 || range.end() > words)) {
                throw new AssertionError("A claim outside the text: " + claim);
            }
        }
    }
}
