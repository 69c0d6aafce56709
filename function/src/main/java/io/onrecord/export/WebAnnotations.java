package io.onrecord.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Claims as a collection of Web Annotations (W3C Recommendation, Web Annotation Data Model, 23 February 2017).
 *
 * <p>Each claim is an annotation whose targets are its contents and whose bodies say who said it and how. The source's
 * mention and the cue are annotations of their own, which link to that of the claim. All targets lie in the article's
 * text, which is named by its hash (RFC 6920): offsets into it stay true wherever it is kept, and for no other text.
 * Positions count code points, as section 4.2.4 demands; what uses them in JavaScript has to convert them.
 */
final class WebAnnotations {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";
    private static final JsonFactory JSON = new JsonFactory();

    private final Attributions attributions;
    private final JsonGenerator json;
    private final Selectors selectors;
    private final String text;

    private WebAnnotations(Attributions attributions, JsonGenerator json) {
        this.attributions = attributions;
        this.json = json;
        this.selectors = new Selectors(attributions.article().text(), json);
        this.text = nameOfText(attributions.article());
    }

    /** One JSON-LD object without a line break. */
    static String of(Attributions attributions) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(line)) {
            new WebAnnotations(attributions, json).writeCollection();
        } catch (IOException e) {
            throw new UncheckedIOException("A string refused what was written to it", e);
        }
        return line.toString();
    }

    private void writeCollection() throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        json.writeStringField("id", id("collection"));
        json.writeStringField("type", "AnnotationCollection");
        json.writeStringField("label", label());
        json.writeNumberField("total", total());
        json.writeObjectFieldStart("first");
        json.writeStringField("id", id("page"));
        json.writeStringField("type", "AnnotationPage");
        json.writeNumberField("startIndex", 0);
        json.writeArrayFieldStart("items");
        for (var claim : attributions.claims()) {
            write(claim);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void write(Claim claim) throws IOException {
        writeClaim(claim);
        writePart(claim, Role.SOURCE);
        writePart(claim, Role.CUE);
    }

    private void writeClaim(Claim claim) throws IOException {
        begin(id(claim.id()), "describing");
        json.writeArrayFieldStart("body");
        body("describing", ClaimSentence.of(claim));
        if (!claim.source().name().isEmpty()) {
            body("identifying", claim.source().name());
        }
        for (var word : ClaimSentence.classes(claim)) {
            body("classifying", word);
        }
        for (var subject : claim.subjects()) {
            body("tagging", subject.name());
        }
        json.writeEndArray();
        targets(claim.content());
        json.writeEndObject();
    }

    private void writePart(Claim claim, Role role) throws IOException {
        var passages = role.of(claim);
        if (passages.isEmpty()) {
            return;
        }
        begin(id(claim.id() + "/" + role.word()), "linking");
        json.writeArrayFieldStart("body");
        json.writeString(id(claim.id()));
        body("tagging", role.word());
        json.writeEndArray();
        targets(passages);
        json.writeEndObject();
    }

    private void begin(String id, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("type", "Annotation");
        json.writeStringField("motivation", motivation);
    }

    private void body(String purpose, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("value", value);
        json.writeStringField("format", "text/plain");
        json.writeStringField("purpose", purpose);
        json.writeEndObject();
    }

    private void targets(List<Passage> passages) throws IOException {
        json.writeArrayFieldStart("target");
        for (var passage : passages) {
            json.writeStartObject();
            json.writeStringField("type", "SpecificResource");
            json.writeFieldName("source");
            writeText();
            selectors.write(passage);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeText() throws IOException {
        var url = attributions.article().metadata().url();
        json.writeStartObject();
        json.writeStringField("id", text);
        json.writeStringField("type", "Text");
        json.writeStringField("format", "text/plain");
        if (!url.isEmpty()) {
            json.writeStringField("via", url);
        }
        json.writeEndObject();
    }

    private String label() {
        var title = attributions.article().metadata().title();
        return title.isEmpty() ? attributions.article().id() : title;
    }

    private long total() {
        return attributions.claims().stream()
                .mapToLong(claim -> 1
                        + Arrays.asList(Role.SOURCE, Role.CUE).stream()
                                .filter(role -> !role.of(claim).isEmpty())
                                .count())
                .sum();
    }

    /** The same for the same part of the same text, found by the same extractor. */
    private String id(String part) {
        var name = String.join(" ", attributions.article().id(), text, attributions.extractor(), part);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
    }

    /** RFC 6920. */
    private static String nameOfText(Article article) {
        var hash = HexFormat.of().parseHex(article.sha256());
        return "ni:///sha-256;" + Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }
}
