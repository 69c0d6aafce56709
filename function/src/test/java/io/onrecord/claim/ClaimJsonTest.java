package io.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClaimJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void aClaimIsWrittenWhole() throws Exception {
        var claim = Samples.claim(
                "0001", List.of(Samples.passage("the harbour will open")), 0.97, List.of(new Subject("port", "Port")));
        var attributions = new Attributions(Samples.ARTICLE, "test-1", List.of(claim));

        assertThat(parsed(attributions)).isEqualTo(MAPPER.readTree("""
                {"article": {"id": "articles/harbour.txt", "outlet": "The Gazette", "title": null, "url": null,
                             "publishedAt": "2024-05-01T08:00:00Z", "sha256": "%s"},
                 "extractor": "test-1",
                 "claims": [{
                   "id": "0001",
                   "content": [{"start": 17, "end": 38, "text": "the harbour will open"}],
                   "cue": [{"start": 12, "end": 16, "text": "said"}],
                   "source": {"mention": {"start": 0, "end": 11, "text": "Mira Santos"}, "name": "Mira Santos",
                              "id": "mira-santos", "type": "PERSON", "role": null, "resolution": "NAMED",
                              "anonymous": false, "anonymityReason": null},
                   "quotation": "INDIRECT", "kind": "STATEMENT", "channel": null, "confidence": 0.97,
                   "subjects": ["Port"]}]}
                """.formatted(Samples.ARTICLE.sha256())));
    }

    @Test
    void aSourceThatIsNotMentionedIsNull() throws Exception {
        var nobody = new Source(List.of(), "", "", SourceType.OTHER, "", Resolution.NONE, false, "");
        var claim = new Claim(
                "0001",
                List.of(Samples.passage("reopen in May")),
                List.of(),
                nobody,
                Quotation.INDIRECT,
                Kind.STATEMENT,
                "",
                0.5,
                List.of());

        var source = parsed(new Attributions(Samples.ARTICLE, "test-1", List.of(claim)))
                .at("/claims/0/source");

        assertThat(source.get("mention").isNull()).isTrue();
        assertThat(source.get("name").isNull()).isTrue();
        assertThat(source.get("id").isNull()).isTrue();
    }

    @Test
    void theTimeOfTheUploadIsNotADateOfPublication() throws Exception {
        var dateline = new Dateline(Instant.parse("2024-05-01T08:00:00Z"), Dated.UPLOAD);
        var article = new Article("a.txt", "Text.", new Metadata("", "", "", "", dateline));

        var publishedAt = parsed(new Attributions(article, "test-1", List.of())).at("/article/publishedAt");

        assertThat(publishedAt.isNull()).isTrue();
    }

    @Test
    void anArticleWithLineBreaksStaysOnOneLine() {
        var dateline = new Dateline(Instant.EPOCH, Dated.UPLOAD);
        var article = new Article("a\nb.txt", "One.\nTwo.", new Metadata("One\r\n“two”", "", "", "", dateline));

        assertThat(ClaimJson.line(new Attributions(article, "test-1", List.of())))
                .doesNotContain("\n", "\r")
                .contains("One\\r\\n“two”");
    }

    private static JsonNode parsed(Attributions attributions) throws Exception {
        return MAPPER.readTree(ClaimJson.line(attributions));
    }
}
