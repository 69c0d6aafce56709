package io.onrecord.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Vectors of one dimension and no learned distance but the sign, so that each expectation can be reckoned by hand. */
class LinkerTest {

    private static final float[] NO_BIAS = new float[24];

    private final Linker linker = new Linker(
            new LinkHead(1, 0, 2, NO_BIAS, new float[] {0}), new LinkHead(1, 4, 6, NO_BIAS, new float[] {1}));

    @Test
    void aSplitQuotationIsOneClaim() {
        var links = links(5);
        set(links, 0, 0, 3);
        set(links, 4, 0, 3);
        set(links, 2, 2, 3);

        var claims = linker.link(ranges(List.of(), List.of(at(2)), List.of(at(0), at(4))), links);

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.contents()).containsExactly(at(0), at(4));
            assertThat(claim.source()).isEmpty();
        });
    }

    @Test
    void oneSourceCanHaveTwoCues() {
        var links = links(6);
        set(links, 0, 6, 5);
        for (var cue : new int[] {1, 3}) {
            set(links, cue, 4, 5);
            set(links, cue, 2, cue == 1 ? 4 : -4);
        }
        set(links, 2, 0, 4);
        set(links, 4, 0, -4);

        var claims = linker.link(ranges(List.of(at(0)), List.of(at(1), at(3)), List.of(at(2), at(4))), links);

        assertThat(claims).extracting(LinkedClaim::source).containsExactly(List.of(at(0)), List.of(at(0)));
        assertThat(claims).extracting(LinkedClaim::contents).containsExactly(List.of(at(2)), List.of(at(4)));
    }

    @Test
    void aCueThatNoSourceSpeaksForHasNone() {
        var links = links(4);
        set(links, 1, 4, 5);
        set(links, 0, 6, -5);

        var claims = linker.link(ranges(List.of(at(0)), List.of(at(1)), List.of(at(3))), links);

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.source()).isEmpty());
    }

    @Test
    void aCueWithoutContentMakesNoClaim() {
        assertThat(linker.link(ranges(List.of(at(0)), List.of(at(1)), List.of()), links(3)))
                .isEmpty();
    }

    @Test
    void aContentWithoutCueMakesNoClaim() {
        assertThat(linker.link(ranges(List.of(at(0)), List.of(), List.of(at(1))), links(3)))
                .isEmpty();
    }

    @Test
    void whatStandsTooFarAwayIsNotAsked() {
        var links = links(2_000);
        set(links, 0, 6, 50);
        set(links, 1_900, 4, 50);

        var claims = linker.link(ranges(List.of(at(0)), List.of(at(1_900)), List.of(at(1_901))), links);

        assertThat(claims)
                .singleElement()
                .satisfies(claim -> assertThat(claim.source()).isEmpty());
    }

    private static Ranges ranges(List<WordRange> sources, List<WordRange> cues, List<WordRange> contents) {
        return new Ranges(sources, cues, contents);
    }

    private static WordRange at(int word) {
        return new WordRange(word, word + 1);
    }

    private static float[][] links(int words) {
        return new float[words][8];
    }

    private static void set(float[][] links, int word, int slot, float value) {
        links[word][slot] = value;
    }
}
