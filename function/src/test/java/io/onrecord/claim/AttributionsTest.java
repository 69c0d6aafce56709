package io.onrecord.claim;

import static io.onrecord.claim.Samples.claim;
import static io.onrecord.claim.Samples.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionsTest {

    private static final Passage HARBOUR = passage("the harbour");
    private static final Passage ELSEWHERE = new Passage(new Span(1, 4), "sun");
    private static final Passage PAST_THE_END = new Passage(new Span(200, 203), "sun");

    @Test
    void claimsWhosePassagesAreTheArticlesAreAccepted() {
        var claims = List.of(claim("0001", List.of(HARBOUR)), claim("0002", List.of(passage("reopen in May"))));
        assertThat(new Attributions(Samples.ARTICLE, "first-1", claims).claims())
                .isEqualTo(claims);
    }

    @Test
    void aContentThatIsNotTheArticlesIsRefused() {
        refused(claim("0001", List.of(ELSEWHERE)), ELSEWHERE);
    }

    @Test
    void aContentPastTheEndOfTheArticleIsRefused() {
        refused(claim("0001", List.of(PAST_THE_END)), PAST_THE_END);
    }

    @Test
    void aCueThatIsNotTheArticlesIsRefused() {
        refused(with(List.of(ELSEWHERE), List.of()), ELSEWHERE);
    }

    @Test
    void aMentionThatIsNotTheArticlesIsRefused() {
        refused(with(List.of(), List.of(ELSEWHERE)), ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0001", "0002"})
    void claimsOutOfOrderAreRefused(String second) {
        var claims = List.of(claim("0002", List.of(HARBOUR)), claim(second, List.of(HARBOUR)));
        assertThatThrownBy(() -> new Attributions(Samples.ARTICLE, "first-1", claims))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Claims of articles/harbour.txt need ascending ids, got 0002 before " + second);
    }

    @Test
    void anUnsignedFindingIsRefused() {
        assertThatThrownBy(() -> new Attributions(Samples.ARTICLE, "", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Attributions need an extractor's version, got an empty one");
    }

    private static void refused(Claim claim, Passage at) {
        assertThatThrownBy(() -> new Attributions(Samples.ARTICLE, "first-1", List.of(claim)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The claim 0001 of articles/harbour.txt holds a passage at " + at.span()
                        + " that is not the article's text there");
    }

    private static Claim with(List<Passage> cue, List<Passage> mention) {
        var source = new Source(mention, "", "", SourceType.OTHER, "", Resolution.NONE, false, "");
        return new Claim("0001", List.of(HARBOUR), cue, source, Quotation.INDIRECT, Kind.STATEMENT, "", 1, List.of());
    }
}
