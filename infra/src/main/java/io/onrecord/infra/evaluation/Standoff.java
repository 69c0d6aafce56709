package io.onrecord.infra.evaluation;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a file in brat's standoff format says. Brat counts code points; the spans here count UTF-16 units.
 *
 * @param spans the fragments of each text-bound annotation by its id, as annotated
 * @param events the arguments of each event by its id, in the order of the file; the first is the trigger
 */
record Standoff(Map<String, List<Span>> spans, Map<String, List<Argument>> events) {

    /** One argument of an event: {@code Source:T2}. */
    record Argument(String role, String span) {

        static Argument of(String written) {
            var colon = written.indexOf(':');
            return new Argument(written.substring(0, Math.max(colon, 0)), written.substring(colon + 1));
        }
    }

    /**
     * @throws IllegalArgumentException if a span is none of the text
     */
    static Standoff of(String standoff, String text) {
        var offsets = new CodePoints(text);
        var spans = new HashMap<String, List<Span>>();
        var events = new LinkedHashMap<String, List<Argument>>();
        for (var line : List.of(standoff.split("\n", -1))) {
            var fields = line.split("\t", -1);
            if (fields.length > 1 && fields[0].matches("T[0-9]+") && fields[1].contains(" ")) {
                spans.put(fields[0], fragments(fields[1], offsets));
            } else if (fields.length > 1 && fields[0].matches("E[0-9]+")) {
                events.put(fields[0], arguments(fields[1]));
            }
        }
        return new Standoff(spans, events);
    }

    /** The fragments that an event has in a role, as annotated: in any order, some perhaps twice. */
    List<Span> fragments(String event, Role role) {
        return events.getOrDefault(event, List.of()).stream()
                .filter(argument ->
                        Role.named(argument.role()).filter(role::equals).isPresent())
                .flatMap(argument -> spans.getOrDefault(argument.span(), List.of()).stream())
                .toList();
    }

    /** The fragments of the annotation that an event is bound to. */
    List<Span> trigger(String event) {
        return spans.getOrDefault(events.getOrDefault(event, List.of()).get(0).span(), List.of());
    }

    /** {@code Type 0 5;8 12}. */
    private static List<Span> fragments(String field, CodePoints offsets) {
        var fragments = new ArrayList<Span>();
        for (var range : List.of(field.substring(field.indexOf(' ') + 1).split(";", -1))) {
            var ends = range.strip().split(" +", -1);
            if (ends.length != 2) {
                throw new IllegalArgumentException("Expected a start and an end, got '" + range + "'");
            }
            fragments.add(offsets.span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return fragments;
    }

    /** {@code Attribution:T1 Source:T2 Cue:T3 Content:T4}. */
    private static List<Argument> arguments(String field) {
        return List.of(field.strip().split("\\s+", -1)).stream()
                .map(Argument::of)
                .toList();
    }
}
