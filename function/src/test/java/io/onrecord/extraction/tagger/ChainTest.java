package io.onrecord.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final int WORDS = 4;

    private final Random random = new Random(11);
    private final float[][] steps = numbers(Tag.COUNT);
    private final float[] first = numbers(1)[0];
    private final Chain chain = new Chain(steps, first);

    @Test
    void anInsideNeverFollowsAnotherPart() {
        for (var round = 0; round < 200; round++) {
            var tags = chain.best(numbers(30));
            for (var i = 0; i < tags.length; i++) {
                assertThat(tags[i].follows(i == 0 ? Tag.OUTSIDE : tags[i - 1])).isTrue();
            }
        }
    }

    @Test
    void theBestSequenceIsThatOfTryingAll() {
        for (var round = 0; round < 20; round++) {
            var emissions = numbers(WORDS);
            var best = sequences().stream()
                    .max((a, b) -> Double.compare(score(a, emissions), score(b, emissions)))
                    .orElseThrow();

            assertThat(chain.best(emissions)).containsExactly(best);
        }
    }

    @Test
    void marginalsAreThoseOfSummingAll() {
        var emissions = numbers(WORDS);
        var expected = new double[WORDS][Tag.COUNT];
        var total = 0.0;
        for (var sequence : sequences()) {
            var weight = Math.exp(score(sequence, emissions));
            total += weight;
            for (var i = 0; i < WORDS; i++) {
                expected[i][sequence[i].index()] += weight;
            }
        }
        var marginals = chain.marginals(emissions);
        for (var i = 0; i < WORDS; i++) {
            for (var tag = 0; tag < Tag.COUNT; tag++) {
                assertThat(marginals[i][tag]).isCloseTo(expected[i][tag] / total, within(1e-5));
            }
        }
    }

    @Test
    void nothingHasNoTags() {
        assertThat(chain.best(new float[0][])).isEmpty();
        assertThat(chain.marginals(new float[0][])).isEmpty();
    }

    private double score(Tag[] tags, float[][] emissions) {
        double score = first[tags[0].index()];
        for (var i = 0; i < tags.length; i++) {
            score += emissions[i][tags[i].index()] + (i == 0 ? 0 : steps[tags[i - 1].index()][tags[i].index()]);
        }
        return score;
    }

    private static List<Tag[]> sequences() {
        var sequences = new ArrayList<Tag[]>();
        grow(new Tag[WORDS], 0, sequences);
        return sequences;
    }

    private static void grow(Tag[] prefix, int length, List<Tag[]> sequences) {
        if (length == prefix.length) {
            sequences.add(Arrays.copyOf(prefix, length));
            return;
        }
        for (var tag : Tag.values()) {
            if (tag.follows(length == 0 ? Tag.OUTSIDE : prefix[length - 1])) {
                prefix[length] = tag;
                grow(prefix, length + 1, sequences);
            }
        }
    }

    private float[][] numbers(int rows) {
        var numbers = new float[rows][Tag.COUNT];
        for (var row : numbers) {
            for (var i = 0; i < row.length; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return numbers;
    }
}
