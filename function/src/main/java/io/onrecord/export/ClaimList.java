package io.onrecord.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.onrecord.claim.ClaimJson;
import io.onrecord.query.Page;
import io.onrecord.query.StoredClaim;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** The claims that answer a question, each with what its article is. Offsets are UTF-16 units. */
public final class ClaimList {

    private static final JsonFactory JSON = new JsonFactory();

    private ClaimList() {}

    /**
     * One JSON object: {@code claims}, each with the fields of {@link ClaimJson} and its {@code article}, and the
     * {@code cursor} for those that follow, null after the last. No line break stands in it.
     */
    public static String json(Page page) {
        var written = new StringWriter();
        try (var json = JSON.createGenerator(written)) {
            write(page, json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string refused what was written to it", e);
        }
        return written.toString();
    }

    /** The same rows as {@link ExportFormat#CSV}, under its names of columns. */
    public static String csv(Page page) {
        return ClaimCsv.header()
                + page.claims().stream()
                        .map(claim -> ClaimCsv.row(claim.articleId(), claim.metadata(), claim.claim()))
                        .collect(Collectors.joining());
    }

    private static void write(Page page, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("claims");
        for (var claim : page.claims()) {
            write(claim, json);
        }
        json.writeEndArray();
        json.writeFieldName("cursor");
        json.writeObject(page.hasNext() ? page.cursor() : null);
        json.writeEndObject();
    }

    private static void write(StoredClaim stored, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("article");
        json.writeStringField("id", stored.articleId());
        ClaimJson.writeFields(stored.metadata(), json);
        json.writeEndObject();
        json.writeStringField("extractor", stored.extractor());
        ClaimJson.writeFields(stored.claim(), json);
        json.writeStringField("before", stored.before());
        json.writeStringField("after", stored.after());
        json.writeNumberField("cut", stored.cut());
        json.writeEndObject();
    }
}
