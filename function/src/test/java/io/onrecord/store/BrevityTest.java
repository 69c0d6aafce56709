package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.claim.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrevityTest {

    @ParameterizedTest
    @CsvSource({
        "harbour, 7, harbour",
        "harbour, 6, harbou",
        "é€, 2, é",
        "é€, 4, é",
        "é€, 5, é€",
        "a🙂, 4, a",
        "a🙂, 5, a🙂"
    })
    void aTextIsCutBetweenCharacters(String text, int bytes, String beginning) {
        assertThat(Brevity.beginning(text, bytes)).isEqualTo(beginning);
    }

    @Test
    void aPassageThatIsCutStillIsTheTextAtItsSpan() {
        var article = "x".repeat(10) + "é".repeat(100_000);
        var whole = new Passage(new Span(10, article.length()), article.substring(10));
        var cut = Brevity.beginning(List.of(whole), Brevity.PASSAGE_BYTES);
        assertThat(cut).hasSize(1);
        assertThat(cut.get(0).span().of(article)).isEqualTo(cut.get(0).text()).hasSize(Brevity.PASSAGE_BYTES / 2);
    }

    @Test
    void whatComesAfterACutIsLeftOut() {
        var passages = List.of(new Passage(new Span(0, 4), "said"), new Passage(new Span(5, 9), "that"));
        assertThat(Brevity.beginning(passages, 3)).containsExactly(new Passage(new Span(0, 3), "sai"));
    }
}
