package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A value in an event, and where it stands there. Every reading method either gives what it says or throws an
 * {@link UnreadableEventException} that names the place.
 *
 * @param path where it stands, for people: {@code Records[0].s3.object.key}
 * @param node the value; a missing node where there is none
 */
record Value(String path, JsonNode node) {

    /** How much of a text a message shows, in UTF-16 units: enough to recognise it, too little to hold an article. */
    private static final int SHOWN = 60;

    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Reads one JSON document: no name twice, nothing after its end. */
    static Value parse(String path, String json) {
        try {
            return new Value(path, STRICT.readTree(json));
        } catch (JsonProcessingException e) {
            var place = e.getLocation();
            var where = place == null ? "" : " (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
            throw new UnreadableEventException(whereIs(path) + ": expected one JSON document, and it is none" + where);
        }
    }

    boolean has(String name) {
        return node.has(name);
    }

    /** The field of this name; a value without anything if there is none. */
    Value at(String name) {
        return new Value(path.isEmpty() ? name : path + "." + name, node.path(name));
    }

    /** Text that is not empty. */
    String text() {
        if (!node.isTextual() || node.textValue().isEmpty()) {
            throw expected("text");
        }
        return node.textValue();
    }

    /** Text, or "" where there is nothing or null. */
    String optionalText() {
        return node.isMissingNode() || node.isNull() || isEmptyText() ? "" : text();
    }

    /** Text that only people and logs read, or "" where there is none: nothing is refused for its sake. */
    String label() {
        return node.isTextual() ? node.textValue() : "";
    }

    /** Exactly this text. */
    void require(String text) {
        if (!node.isTextual() || !node.textValue().equals(text)) {
            throw expected('"' + text + '"');
        }
    }

    /** A moment in ISO 8601, in UTC. */
    Instant instant() {
        try {
            return Instant.parse(text());
        } catch (DateTimeParseException e) {
            throw expected("a time like 2024-05-01T12:00:00.000Z");
        }
    }

    /** The elements of a list that has at least one. */
    List<Value> items() {
        if (!node.isArray() || node.isEmpty()) {
            throw expected("a list with at least one element");
        }
        return IntStream.range(0, node.size())
                .mapToObj(i -> new Value(path + "[" + i + "]", node.path(i)))
                .toList();
    }

    /** Text that S3 can have as a key: not empty, and of whole characters. */
    String key() {
        var key = text();
        if (!UTF_8.newEncoder().canEncode(key)) {
            throw expected("a key of whole characters");
        }
        return key;
    }

    UnreadableEventException expected(String what) {
        return new UnreadableEventException(whereIs(path) + ": expected " + what + ", got " + whatCame());
    }

    private static String whereIs(String path) {
        return path.isEmpty() ? "The event" : path;
    }

    private boolean isEmptyText() {
        return node.isTextual() && node.textValue().isEmpty();
    }

    private String whatCame() {
        if (node.isMissingNode()) {
            return "nothing";
        }
        if (node.isObject()) {
            return "an object with the fields " + shortened(String.join(", ", names()));
        }
        return node.isArray()
                ? "a list of " + node.size()
                : node.getNodeType().name().toLowerCase(Locale.ROOT) + " " + shortened(node.toString());
    }

    private List<String> names() {
        return node.isEmpty()
                ? List.of("(none)")
                : node.properties().stream().map(field -> field.getKey()).toList();
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
