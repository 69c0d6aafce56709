package io.onrecord.export;

import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;

/**
 * Claims in brat's standoff format, as PolNeAR has it: an event of type Attribution for each claim, triggered by its
 * cue (without one, by its source, or else its content), whose arguments are the source, the cue and the content.
 *
 * <p>Offsets count code points. An annotation of brat holds no line break and no space at its ends, so that a passage
 * over two paragraphs has a fragment in each.
 */
final class Standoff {

    private final StringBuilder lines = new StringBuilder();
    private final Fragments fragments;
    private int spans;
    private int events;
    private int attributes;

    private Standoff(String text) {
        fragments = new Fragments(text);
    }

    /** The lines of a file beside the article's text. */
    static String of(Attributions attributions) {
        var standoff = new Standoff(attributions.article().text());
        attributions.claims().forEach(standoff::add);
        return standoff.lines.toString();
    }

    private void add(Claim claim) {
        var trigger = span("Attribution", trigger(claim), claim);
        var event = new StringBuilder("Attribution:").append(trigger);
        for (var role : Role.values()) {
            if (!role.of(claim).isEmpty()) {
                event.append(' ').append(role.label()).append(':').append(span(role.label(), role, claim));
            }
        }
        line("E" + ++events, event.toString());
        attribute("Kind", claim.kind().name());
        attribute("Quotation", claim.quotation().name());
        if (claim.source().anonymous()) {
            attribute("Anonymous", "");
        }
        note(claim);
    }

    private static Role trigger(Claim claim) {
        if (!claim.cue().isEmpty()) {
            return Role.CUE;
        }
        return claim.source().mention().isEmpty() ? Role.CONTENT : Role.SOURCE;
    }

    /** Writes an annotation of a part of the claim and gives its id. */
    private String span(String type, Role role, Claim claim) {
        var id = "T" + ++spans;
        var parts = fragments.of(role.of(claim));
        line(id, type + " " + fragments.offsets(parts), fragments.words(parts));
        return id;
    }

    /** Of the newest event. */
    private void attribute(String name, String value) {
        line("A" + ++attributes, (name + " E" + events + " " + value).stripTrailing());
    }

    /** Who said it and how sure that is, which no annotation has a place for. */
    private void note(Claim claim) {
        var name = claim.source().name().replaceAll("\\s+", " ");
        line("#" + events, "AnnotatorNotes E" + events, (name + " (" + claim.confidence() + ")").strip());
    }

    private void line(String... fields) {
        lines.append(String.join("\t", fields)).append('\n');
    }
}
