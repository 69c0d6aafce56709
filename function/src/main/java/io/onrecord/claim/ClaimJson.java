package io.onrecord.claim;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Metadata;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Attributions as one line of JSON.
 *
 * <p>What is "" in the records is null here, a source without a mention has {@code "mention": null}, and publishedAt
 * (ISO 8601, UTC) is null unless the article is dated. The article's text itself is not written.
 */
public final class ClaimJson {

    private static final JsonFactory JSON = new JsonFactory();

    private ClaimJson() {}

    /** One JSON object without a line break, not even at its end. */
    public static String line(Attributions attributions) {
        var line = new StringWriter();
        try (var json = JSON.createGenerator(line)) {
            write(attributions, json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string refused what was written to it", e);
        }
        return line.toString();
    }

    private static void write(Attributions attributions, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeFieldName("article");
        write(attributions.article(), json);
        json.writeStringField("extractor", attributions.extractor());
        json.writeArrayFieldStart("claims");
        for (var claim : attributions.claims()) {
            write(claim, json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(Article article, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", article.id());
        writeFields(article.metadata(), json);
        json.writeStringField("sha256", article.sha256());
        json.writeEndObject();
    }

    /** The fields that say what an article is, into an object that has begun. */
    public static void writeFields(Metadata metadata, JsonGenerator json) throws IOException {
        var dateline = metadata.dateline();
        text(json, "outlet", metadata.outlet());
        text(json, "title", metadata.title());
        text(json, "url", metadata.url());
        text(
                json,
                "publishedAt",
                dateline.dated() == Dated.ARTICLE ? dateline.at().toString() : "");
    }

    private static void write(Claim claim, JsonGenerator json) throws IOException {
        json.writeStartObject();
        writeFields(claim, json);
        json.writeEndObject();
    }

    /** The fields of a claim, into an object that has begun. */
    public static void writeFields(Claim claim, JsonGenerator json) throws IOException {
        json.writeStringField("id", claim.id());
        passages(json, "content", claim.content());
        passages(json, "cue", claim.cue());
        json.writeFieldName("source");
        write(claim.source(), json);
        json.writeStringField("quotation", claim.quotation().name());
        json.writeStringField("kind", claim.kind().name());
        text(json, "channel", claim.channel());
        json.writeNumberField("confidence", claim.confidence());
        subjects(json, claim.subjects());
    }

    private static void write(Source source, JsonGenerator json) throws IOException {
        json.writeStartObject();
        mention(json, source.mention());
        text(json, "name", source.name());
        text(json, "id", source.id());
        json.writeStringField("type", source.type().name());
        text(json, "role", source.role());
        json.writeStringField("resolution", source.resolution().name());
        json.writeBooleanField("anonymous", source.anonymous());
        text(json, "anonymityReason", source.anonymityReason());
        json.writeEndObject();
    }

    private static void mention(JsonGenerator json, List<Passage> mention) throws IOException {
        json.writeFieldName("mention");
        if (mention.isEmpty()) {
            json.writeNull();
        } else {
            write(mention.get(0), json);
        }
    }

    private static void passages(JsonGenerator json, String field, List<Passage> passages) throws IOException {
        json.writeArrayFieldStart(field);
        for (var passage : passages) {
            write(passage, json);
        }
        json.writeEndArray();
    }

    private static void write(Passage passage, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", passage.span().start());
        json.writeNumberField("end", passage.span().end());
        json.writeStringField("text", passage.text());
        json.writeEndObject();
    }

    private static void subjects(JsonGenerator json, List<Subject> subjects) throws IOException {
        json.writeArrayFieldStart("subjects");
        for (var subject : subjects) {
            json.writeString(subject.name());
        }
        json.writeEndArray();
    }

    private static void text(JsonGenerator json, String field, String value) throws IOException {
        if (value.isEmpty()) {
            json.writeNullField(field);
        } else {
            json.writeStringField(field, value);
        }
    }
}
