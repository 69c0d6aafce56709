package io.onrecord.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Looks into JSON for values that may be a string, an object that has a name, or a list of either. */
final class Members {

    private Members() {}

    /** The first member of these names that is a string and not blank, or "". */
    static String text(JsonNode object, String... names) {
        for (var name : names) {
            var value = object.path(name);
            if (value.isTextual() && !value.textValue().isBlank()) {
                return value.textValue();
            }
        }
        return "";
    }

    /** The first member of these names that names somebody: "A", {"name": "A"}, or a list of them joined by commas. */
    static String name(JsonNode object, String... members) {
        for (var member : members) {
            var names = elements(object.path(member)).stream()
                    .map(Members::nameOf)
                    .filter(name -> !name.isBlank())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                return names;
            }
        }
        return "";
    }

    /** The elements of an array, the value itself if it is none, nothing if it is missing. */
    static List<JsonNode> elements(JsonNode value) {
        if (value.isMissingNode()) {
            return List.of();
        }
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false).toList()
                : List.of(value);
    }

    private static String nameOf(JsonNode value) {
        return value.isTextual() ? value.textValue() : text(value, "name", "byline");
    }
}
