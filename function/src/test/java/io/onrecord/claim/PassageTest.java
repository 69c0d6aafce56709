package io.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

    @Test
    void aTextOfAnotherLengthThanItsSpanIsRefused() {
        var span = new Span(3, 8);
        assertThatThrownBy(() -> new Passage(span, "said"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A passage needs a text of 5 UTF-16 units for Span[start=3, end=8], got 4");
    }

    @Test
    void itHoldsTheArticlesTextAtItsSpan() {
        assertThat(Passage.of(Samples.ARTICLE, new Span(12, 16))).isEqualTo(new Passage(new Span(12, 16), "said"));
    }
}
