package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.article.Article;
import io.onrecord.page.Shelf;
import io.onrecord.page.Site;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.InMemoryClaimStore;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Events and answers are those of AWS's documentation, "Invoking Lambda function URLs", payload format 2.0. */
class PageHandlerTest {

    private final PageHandler handler = new PageHandler(site());

    @Test
    void aRequestIsAnsweredAsAFunctionUrlWantsIt() throws IOException {
        var answer = answer("GET", "/", "");

        assertThat(answer.at("/statusCode").asInt()).isEqualTo(200);
        assertThat(answer.at("/headers/Content-Type").asText()).isEqualTo("text/html; charset=utf-8");
        assertThat(answer.at("/isBase64Encoded").isBoolean()).isTrue();
        assertThat(answer.at("/body").asText()).startsWith("<!doctype html>").doesNotContain("id=\"upload\"");
    }

    @Test
    void theQueryReachesTheSite() throws IOException {
        assertThat(answer("GET", "/article", "id=a%20b").at("/body").asText()).contains("“a b”");
    }

    @Test
    void nothingIsChanged() throws IOException {
        assertThat(answer("POST", "/articles", "").at("/statusCode").asInt()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "nonsense",
                "",
                "{\"Records\":[]}",
                "{\"version\":\"1.0\",\"path\":\"/\",\"httpMethod\":\"GET\"}"
            })
    void whatIsNoRequestIsRefused(String event) {
        assertThatThrownBy(() -> handle(event)).isInstanceOf(UnreadableEventException.class);
    }

    @Test
    void whatARequestLacksIsNamed() {
        assertThatThrownBy(() -> handle("{\"version\":\"2.0\",\"requestContext\":{\"http\":{}}}"))
                .hasMessage("requestContext.http.method: expected text, got nothing");
    }

    @Test
    void whatIsMissingFromTheEnvironmentIsNamed() {
        assertThatThrownBy(() -> PageHandler.from(Map.of("ONRECORD_TABLE", "claims")))
                .hasMessageContaining("ONRECORD_BUCKET is missing");
        assertThatThrownBy(() -> PageHandler.from(Map.of("ONRECORD_BUCKET", "articles", "AWS_REGION", "us-east-1")))
                .hasMessageContaining("ONRECORD_TABLE is missing");
    }

    private JsonNode answer(String method, String path, String query) throws IOException {
        var mapper = new ObjectMapper();
        var event = mapper.createObjectNode();
        event.put("version", "2.0").put("rawPath", path).put("rawQueryString", query);
        event.putObject("requestContext")
                .putObject("http")
                .put("method", method)
                .put("path", path);
        return mapper.readTree(handle(event.toString()));
    }

    private byte[] handle(String event) throws IOException {
        var answer = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new FakeContext());
        return answer.toByteArray();
    }

    private static Site site() {
        var table = new InMemoryClaimStore().table();
        return new Site(new ClaimArchive(table), new Directory(table, name -> name), new Empty(), false);
    }

    private static final class Empty implements Shelf {

        @Override
        public Optional<Article> article(StoredArticle stored) {
            return Optional.empty();
        }

        @Override
        public Listing list(String after) {
            return new Listing(List.of(), "");
        }
    }
}
