package io.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.claim.Attributions;
import io.onrecord.query.Page;
import io.onrecord.query.StoredClaim;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedSchemaTest {

    private static final Metadata UNKNOWN =
            new Metadata("", "", "", "", new Dateline(Instant.parse("2031-05-02T08:00:00Z"), Dated.UPLOAD));

    @Test
    void itIsAJsonSchema() {
        assertThat(PublishedSchema.objectionsToItself()).isEmpty();
    }

    @Test
    void aLineOfExtractFits() {
        assertThat(PublishedSchema.objectionsToExtracted(ExportFormat.JSON.of(Samples.ATTRIBUTIONS)))
                .isEmpty();
    }

    @Test
    void anArticleOfWhichNothingIsKnownFits() {
        var nothing = new Attributions(new Article("a.txt", "Nobody spoke.", UNKNOWN), "tagger-1", List.of());

        assertThat(PublishedSchema.objectionsToExtracted(ExportFormat.JSON.of(nothing)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a cursor"})
    void anAnswerOfQueryFits(String cursor) {
        assertThat(PublishedSchema.objectionsToAnswer(answer(cursor))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"content\": [{|\"content\": [], \"c\": [{",
                "\"STATEMENT\"|\"SPEECH\"",
                "\"start\": 26|\"start\": -1",
                "\"confidence\": 0.9|\"confidence\": 9",
                "\"2031-05-02T08:00:00Z\"|\"2 May 2031\"",
                "\"cut\": 0|\"cuts\": 0",
                "\"cursor\": null|\"cursor\": \"\""
            })
    void whatIsElseDoesNotFit(String right, String wrong) {
        var answer = answer("").replace("\":", "\": ");
        assertThat(answer).contains(right);

        assertThat(PublishedSchema.objectionsToAnswer(answer.replace(right, wrong)))
                .isNotEmpty();
    }

    private static String answer(String cursor) {
        var claims = Samples.ATTRIBUTIONS.claims().stream()
                .map(claim -> new StoredClaim(
                        Samples.ARTICLE.id(), Samples.ARTICLE.metadata(), "tagger-1", claim, "", "before 🏗", 0))
                .toList();
        return ClaimList.json(new Page(claims, cursor));
    }
}
