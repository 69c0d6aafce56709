package io.onrecord.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** JSON as RFC 8259 has it: no member twice, nothing after the end, and bounded in every direction. */
final class StrictJson {

    /** Far past ninjs, whose associations nest some ten levels deep. */
    private static final int DEEPEST = 100;

    private static final int LONGEST_NAME = 1_000;
    private static final int LONGEST_NUMBER = 1_000;

    /** A full ninjs item has some thousand tokens. */
    private static final long MOST_TOKENS = 1_000_000;

    private static final JsonMapper MAPPER = JsonMapper.builder(factory())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** Strings may be as long as the document; {@link Limits} bounds that. */
    static JsonFactory factory() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxNameLength(LONGEST_NAME)
                .maxNumberLength(LONGEST_NUMBER)
                .maxTokenCount(MOST_TOKENS)
                .maxStringLength(Integer.MAX_VALUE)
                .build();
        return JsonFactory.builder()
                .streamReadConstraints(constraints)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /**
     * @throws UnreadableException saying what is wrong, with line and column from 1
     */
    static JsonNode read(String document) throws UnreadableException {
        try {
            return MAPPER.readTree(document);
        } catch (JacksonException e) {
            throw new UnreadableException("The upload is not valid JSON" + place(e) + ": "
                    + SingleLine.of(String.valueOf(e.getOriginalMessage()), Imprint.NAME_UNITS) + ".");
        }
    }

    private static String place(JacksonException e) {
        var location = e.getLocation();
        return location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
