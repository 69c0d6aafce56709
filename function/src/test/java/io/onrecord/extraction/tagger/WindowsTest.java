package io.onrecord.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void aShortArticleIsOneWindow() {
        assertThat(Windows.over(words(3, 1))).containsExactly(new Windows.Window(0, 3, 0, 3));
    }

    @Test
    void anEmptyArticleHasNone() {
        assertThat(Windows.over(List.of())).isEmpty();
    }

    @Test
    void everyWordBelongsToExactlyOneWindowThatHoldsIt() {
        var random = new Random(3);
        for (var round = 0; round < 100; round++) {
            var words = words(random.nextInt(4_000), 1 + random.nextInt(5));
            var next = 0;
            for (var window : Windows.over(words)) {
                assertThat(window.from()).isEqualTo(next);
                assertThat(window.from()).isBetween(window.start(), window.end());
                assertThat(window.to()).isBetween(window.from(), window.end());
                next = window.to();
            }
            assertThat(next).isEqualTo(words.size());
        }
    }

    @Test
    void noWindowHoldsMoreThanTheEncoder() {
        var words = words(3_000, 7);

        assertThat(Windows.over(words))
                .allSatisfy(window -> assertThat(words.subList(window.start(), window.end()).stream()
                                .mapToInt(word -> word.pieces().size())
                                .sum())
                        .isLessThanOrEqualTo(Windows.CAPACITY));
    }

    @Test
    void neighboursShareTheOverlap() {
        var windows = Windows.over(words(2_000, 1));

        for (var i = 1; i < windows.size(); i++) {
            assertThat(windows.get(i - 1).end() - windows.get(i).start()).isEqualTo(Windows.OVERLAP);
        }
    }

    @Test
    void noWindowIsAScrap() {
        var sizes = Windows.over(words(Windows.CAPACITY + 3, 1)).stream()
                .map(window -> window.end() - window.start())
                .toList();

        assertThat(sizes).containsExactly(289, 288);
    }

    @Test
    void costGrowsInProportionToLength() {
        assertThat(Windows.over(words(100_000, 1)).size())
                .isLessThanOrEqualTo(10 * (Windows.over(words(10_000, 1)).size() + 1));
    }

    private static List<Word> words(int count, int pieces) {
        var words = new ArrayList<Word>();
        for (var i = 0; i < count; i++) {
            words.add(
                    new Word(new Span(2 * i, 2 * i + 1), Collections.nCopies(pieces, 1), LetterCase.LOWER, Gap.SPACE));
        }
        return words;
    }
}
