package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Limits;
import io.onrecord.article.Metadata;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Quotation;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From an article to its claims, with the shipped model. */
class NeuralExtractorTest {

    private static final NeuralExtractor EXTRACTOR = new NeuralExtractor();

    @Test
    void knowsWhoSaidWhatWordForWord() {
        var claims = claims(
                "Ferry stopped\n\nThe ferry will not sail before Monday, said Ingrid Halvorsen, the harbour master of"
                        + " Vestby.\n\n“The swell is too high,” Halvorsen told Radio Vestby.");

        assertThat(claims).hasSize(2);
        assertThat(claims).extracting(claim -> claim.source().name()).containsOnly("Ingrid Halvorsen");
        assertThat(claims.get(1).content().get(0).text()).isEqualTo("“The swell is too high,”");
        assertThat(claims.get(1).quotation()).isEqualTo(Quotation.DIRECT);
        assertThat(claims.get(1).source().resolution()).isEqualTo(Resolution.COREFERENT);
    }

    @Test
    void anArticleOfMorePiecesThanTheLimitIsObjectedToWithTheNumberAndTheSetting() {
        var extractor = new NeuralExtractor(new Limits(1, 1, 1, 1, 5));
        assertThat(extractor.objection(article("The ferry is late.")).isPresent())
                .isFalse();
        assertThat(extractor.objection(article("The ferry is too late.")).orElseThrow())
                .contains("6 word pieces, expected at most 5", "ONRECORD_MAX_PIECES");
    }

    @Test
    void readsATextWithoutSpacesBetweenSentences() {
        var claims =
                claims("The dam is safe, the ministry said.Engineers had warned that it could fail.Nobody was hurt.");

        assertThat(claims).hasSize(2);
    }

    @Test
    void anAuthorityIsNotThePersonWhoWorksThere() {
        var claims = claims("The ferry will not sail, said Ingrid Halvorsen, the harbour master of Vestby.\n\nThe port"
                + " authority said it had sold the ferry.");

        assertThat(claims)
                .extracting(claim -> claim.source().name())
                .containsExactly("Ingrid Halvorsen", "port authority");
        assertThat(claims.get(1).source().type()).isEqualTo(SourceType.ORGANIZATION);
    }

    @Test
    void aRoleWithoutANameIsNotGivenToWhoeverWasNamed() {
        var claims = claims("Paul Dean came third in the marathon. The judge said the fine was too low.");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.source().name()).isEqualToIgnoringCase("judge");
            assertThat(claim.source().resolution()).isEqualTo(Resolution.DESCRIBED);
        });
    }

    @Test
    void aMentionDoesNotCrossTheHeadline() {
        var claims = claims("Storm closes port\n\nHarbour master José Silva said the port was closed.");

        assertThat(claims)
                .singleElement()
                .satisfies(claim ->
                        assertThat(claim.source().mention().get(0).text()).doesNotContain("\n"));
    }

    @Test
    void aSingleQuotedSentenceAfterASingleQuotedPhraseIsDirect() {
        var claims =
                claims("Colin Thripp apologised ‘without reservation’. He said: ‘You cannot run a library on regret.’");

        assertThat(claims)
                .last()
                .satisfies(claim -> assertThat(claim.quotation()).isEqualTo(Quotation.DIRECT));
    }

    @Test
    void doesNotTakeARequestForAnonymityForAClaim() {
        var claims = claims("Two harbour officials, who asked not to be named, said the dredger had sunk.");

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.content().get(0).text()).isEqualTo("the dredger had sunk");
            assertThat(claim.source().anonymous()).isTrue();
            assertThat(claim.source().anonymityReason()).contains("asked not to be named");
        });
    }

    @Test
    void givesTheSameBytesEveryTime() {
        var text = "Mayor Rosa Lindqvist said the tram would run by May. She denied that it was late.\n\n".repeat(30);

        assertThat(EXTRACTOR.extract(article(text))).isEqualTo(EXTRACTOR.extract(article(text)));
    }

    @Test
    void signsWithAVersionThatNamesTheModel() {
        assertThat(EXTRACTOR.extract(article("Nothing.")).extractor()).matches("on-record-\\d+/\\d{4}-\\d{2}-\\d{2}");
    }

    private static List<Claim> claims(String text) {
        return EXTRACTOR.extract(article(text)).claims();
    }

    private static Article article(String text) {
        return new Article(
                "articles/test.txt", text, new Metadata("", "", "", "", new Dateline(Instant.EPOCH, Dated.UPLOAD)));
    }
}
