package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Quotation;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.Source;
import io.onrecord.claim.SourceType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimWordsTest {

    @Test
    void whatFitsIsNotShortened() {
        assertThat(ClaimWords.shortened("harbour", 7)).isEqualTo("harbour");
    }

    @Test
    void whatDoesNotFitEndsInAnEllipsisWithinTheWidth() {
        assertThat(ClaimWords.shortened("the harbour opens", 12)).isEqualTo("the harbour…");
    }

    @Test
    void aSymbolOfTwoUnitsIsNotCutInTwo() {
        assertThat(ClaimWords.shortened("fine 😀 day", 7)).isEqualTo("fine…");
    }

    @Test
    void theTableGivesTheQuoteTheWidthThatIsLeft() {
        var table = new ClaimTable();
        table.add(claim(Kind.STATEMENT, "The harbour\n will open in the first week of June", "Mira Santos"), "a.txt");
        table.add(claim(Kind.NO_COMMENT, "to comment", ""), "b.txt");

        assertThat(table.lines(60))
                .containsExactly(
                        "SOURCE          HOW         WHAT                       FILE",
                        "Mira Santos     indirect    The harbour will open in…  a.txt",
                        "(nobody named)  no comment  to comment                 b.txt");
    }

    private static Claim claim(Kind kind, String said, String name) {
        var source = new Source(List.of(), name, "", SourceType.PERSON, "", Resolution.NAMED, false, "");
        return new Claim(
                "0001",
                List.of(new Passage(new Span(0, said.length()), said)),
                List.of(),
                source,
                Quotation.INDIRECT,
                kind,
                "",
                0.5,
                List.of());
    }
}
