package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 3", "4, 3"})
    void aSpanThatIsEmptyBackwardsOrBeforeTheTextIsRefused(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A span needs 0 <= start < end, got [" + start + ", " + end + ")");
    }

    @Test
    void itsTextStopsBeforeItsEnd() {
        assertThat(new Span(4, 10).of("The mayor spoke")).isEqualTo("mayor ");
    }

    @Test
    void unitsAreThoseOfUtf16() {
        assertThat(new Span(2, 4).of("\uD83D\uDDF3up")).isEqualTo("up");
        assertThat(new Span(0, 2).length()).isEqualTo(2);
    }

    @Test
    void aSpanPastTheTextSaysHowLongTheTextIs() {
        var span = new Span(2, 9);
        assertThatThrownBy(() -> span.of("short"))
                .isInstanceOf(IndexOutOfBoundsException.class)
                .hasMessage("The span [2, 9) ends after a text of 5 UTF-16 units");
    }

    @ParameterizedTest
    @CsvSource({"2, 8, true", "3, 8, true", "2, 7, true", "1, 8, false", "2, 9, false", "8, 9, false"})
    void itCoversWhatLiesInsideIt(int start, int end, boolean covered) {
        assertThat(new Span(2, 8).covers(new Span(start, end))).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"0, 2, false", "0, 3, true", "4, 5, true", "7, 9, true", "8, 9, false"})
    void itOverlapsWhatSharesAUnit(int start, int end, boolean shared) {
        var other = new Span(start, end);
        assertThat(new Span(2, 8).overlaps(other)).isEqualTo(shared);
        assertThat(other.overlaps(new Span(2, 8))).isEqualTo(shared);
    }

    @Test
    void spansSortByStartAndThenByEnd() {
        var sorted = Stream.of(new Span(5, 6), new Span(1, 9), new Span(1, 4)).sorted();
        assertThat(sorted).containsExactly(new Span(1, 4), new Span(1, 9), new Span(5, 6));
    }
}
