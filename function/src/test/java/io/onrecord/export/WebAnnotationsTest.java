package io.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLdError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of sections are those of the W3C Recommendation Web Annotation Data Model, 23 February 2017. */
class WebAnnotationsTest {

    private static final int[] POINTS = Samples.ARTICLE.text().codePoints().toArray();

    private final JsonNode collection = read(ExportFormat.ANNOTATIONS.of(Samples.ATTRIBUTIONS));

    /** Section 5.1 and 5.2. */
    @Test
    void aCollectionHoldsItsOnlyPage() {
        assertThat(collection.at("/@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.at("/type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.at("/label").asText()).isEqualTo(Samples.TITLE);
        assertThat(collection.at("/first/type").asText()).isEqualTo("AnnotationPage");
        assertThat(items()).hasSize(collection.at("/total").asInt()).hasSize(9);
    }

    /** Section 4.2.4 and 4.2.5. */
    @Test
    void positionsCountCodePointsAndAgreeWithTheQuotes() {
        for (var target : targets()) {
            var position = target.at("/selector/0");
            var quote = target.at("/selector/1");
            var start = position.at("/start").asInt();
            var exact = new String(POINTS, start, position.at("/end").asInt() - start);
            assertThat(position.at("/type").asText()).isEqualTo("TextPositionSelector");
            assertThat(quote.at("/type").asText()).isEqualTo("TextQuoteSelector");
            assertThat(exact).isEqualTo(quote.at("/exact").asText());
            assertThat(Samples.ARTICLE.text())
                    .contains(quote.at("/prefix").asText()
                            + exact
                            + quote.at("/suffix").asText());
        }
    }

    @Test
    void noQuoteCutsACharacterInTwo() {
        for (var target : targets()) {
            assertThat(target.toString()).doesNotContain("\\ud83c\"").doesNotContain("\"\\udfd7");
        }
        var far = "x".repeat(31) + "🏗" + "Mira spoke." + "🏗";
        var first = read(ExportFormat.ANNOTATIONS.of(Samples.hostile(far)));
        assertThat(first.at("/first/items/0/target/0/selector/1/exact").asText())
                .isEqualTo(far);
    }

    /** Section 3.1: an annotation has one id, one type and a target. */
    @Test
    void everyAnnotationHasAnIdOfItsOwnThatStaysTheSame() {
        assertThat(items())
                .extracting(item -> item.at("/id").asText())
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("urn:uuid:[0-9a-f-]{36}"));
        assertThat(read(ExportFormat.ANNOTATIONS.of(Samples.ATTRIBUTIONS))).isEqualTo(collection);
    }

    @Test
    void aSourceAndACueLinkToTheirClaim() {
        var claim = items().get(0);
        assertThat(claim.at("/motivation").asText()).isEqualTo("describing");
        assertThat(claim.at("/body/0/value").asText()).isEqualTo("Mira Santos: statement, quoted, confidence 0.90");
        assertThat(claim.at("/target")).hasSize(2);
        assertThat(items().get(1).at("/body/0").asText())
                .isEqualTo(claim.at("/id").asText());
        assertThat(items().get(1).at("/body/1/value").asText()).isEqualTo("source");
        assertThat(items().get(2).at("/body/1/value").asText()).isEqualTo("cue");
    }

    /** RFC 6920; the hash is that of the text, in base64url without padding. */
    @Test
    void targetsNameTheTextByItsHashAndWhereItCameFrom() {
        assertThat(targets()).allSatisfy(target -> {
            assertThat(target.at("/source/id").asText()).matches("ni:///sha-256;[A-Za-z0-9_-]{43}");
            assertThat(target.at("/source/via").asText()).isEqualTo("https://gazette.example/cranes");
        });
    }

    @Test
    void aReaderOfLinkedDataKnowsEveryTerm() throws Exception {
        var expanded = LinkedData.expanded(collection.toString());

        var annotations = expanded.findParents("http://www.w3.org/ns/oa#hasTarget");
        assertThat(annotations)
                .hasSize(9)
                .allSatisfy(annotation ->
                        assertThat(annotation.at("/@type/0").asText()).isEqualTo("http://www.w3.org/ns/oa#Annotation"));
        assertThat(expanded.findValues("@type"))
                .allMatch(type -> type.toString().matches("\\[\"http://.+\"]|\"@id\""));
        assertThat(expanded.findValues("http://www.w3.org/ns/oa#motivatedBy"))
                .hasSize(9)
                .allMatch(motivation -> motivation.at("/0/@id").asText().matches("http://www.w3.org/ns/oa#[a-z]+"));
        assertThat(expanded.findValuesAsText("@id"))
                .allMatch(id -> URI.create(id).isAbsolute());
    }

    @ParameterizedTest
    @CsvSource({"exact, exakt", "motivation, motive"})
    void aTermThatIsNoneIsNotRead(String term, String none) {
        var misspelt = collection.toString().replace('"' + term + '"', '"' + none + '"');

        assertThatThrownBy(() -> LinkedData.expanded(misspelt)).isInstanceOf(JsonLdError.class);
    }

    private List<JsonNode> items() {
        return list(collection.at("/first/items"));
    }

    private List<JsonNode> targets() {
        var targets = new ArrayList<JsonNode>();
        items().forEach(item -> targets.addAll(list(item.at("/target"))));
        return targets;
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }
}
