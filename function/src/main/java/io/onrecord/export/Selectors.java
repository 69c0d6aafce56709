package io.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import io.onrecord.article.Span;
import io.onrecord.claim.Passage;
import java.io.IOException;

/** Writes where a passage stands, once by its position and once by its words and those around it. */
final class Selectors {

    /** As many as Hypothesis records, in UTF-16 units. */
    private static final int AROUND = 32;

    private final String text;
    private final CodePoints points;
    private final JsonGenerator json;

    Selectors(String text, JsonGenerator json) {
        this.text = text;
        this.points = new CodePoints(text);
        this.json = json;
    }

    /** The field "selector" of a target. */
    void write(Passage passage) throws IOException {
        json.writeArrayFieldStart("selector");
        position(passage.span());
        quote(passage);
        json.writeEndArray();
    }

    private void position(Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextPositionSelector");
        json.writeNumberField("start", points.start(span));
        json.writeNumberField("end", points.end(span));
        json.writeEndObject();
    }

    private void quote(Passage passage) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextQuoteSelector");
        json.writeStringField("exact", passage.text());
        json.writeStringField("prefix", prefix(passage.span().start()));
        json.writeStringField("suffix", suffix(passage.span().end()));
        json.writeEndObject();
    }

    private String prefix(int end) {
        var start = Math.max(0, end - AROUND);
        return text.substring(partsPair(start) ? start + 1 : start, end);
    }

    private String suffix(int start) {
        var end = Math.min(text.length(), start + AROUND);
        return text.substring(start, partsPair(end) ? end - 1 : end);
    }

    private boolean partsPair(int unit) {
        return 0 < unit && unit < text.length() && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
    }
}
