package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Contents of one claim in two paragraphs. */
class LabelledParagraphsTest {

    private static final Span SOURCE = new Span(0, 5);
    private static final Span CUE = new Span(6, 10);

    @Test
    void aLabelOfAnotherParagraphTakesItsContentAway() {
        assertThat(parted(
                        "Tulls said it was full.\n\nStatement by the port: “We are proud.”",
                        "it was full",
                        "“We are proud.”"))
                .containsExactly("it was full", "“We are proud.”");
    }

    @Test
    void aQuotationThatGoesOnStays() {
        assertThat(parted("Tulls said: “It is full.\n\n“We wait: all of us.”", "“It is full.", "all of us.”"))
                .containsExactly("“It is full.+all of us.”");
    }

    @Test
    void aParagraphWithoutLabelStays() {
        assertThat(parted("Tulls said it was full.\n\nThe port was open.", "it was full", "The port was open"))
                .containsExactly("it was full+The port was open");
    }

    @Test
    void theLabelOfTheCuesOwnParagraphPartsNothing() {
        assertThat(parted("Tulls said: it was full, and it was open.", "it was full", "it was open"))
                .containsExactly("it was full+it was open");
    }

    private static List<String> parted(String text, String one, String two) {
        var claim = new TaggedClaim(List.of(span(text, one), span(text, two)), List.of(CUE), List.of(SOURCE), 1);
        return LabelledParagraphs.parted(text, List.of(claim)).stream()
                .map(made -> String.join(
                        "+", made.content().stream().map(span -> span.of(text)).toList()))
                .toList();
    }

    private static Span span(String text, String words) {
        var start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
