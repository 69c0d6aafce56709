package io.onrecord.store;

import java.util.Locale;

/**
 * S3's order of events on one key: hexadecimal digits of varying length, or nothing.
 *
 * <p>Sequencers of one key compare as text, in upper case, the shorter padded on its right with zeros; those of
 * different keys do not compare. An absent one is equal to nothing but another absent one, and has no order: who
 * compares asks {@link #absent} first. Source: “Event message structure”, Amazon S3 User Guide.
 *
 * @param text in upper case and without zeros at its end, so that equal sequencers are equal records; "" if absent
 */
record Sequencer(String text) implements Comparable<Sequencer> {

    private static final char PADDING = '0';

    Sequencer {
        text = trimmed(text.toUpperCase(Locale.ROOT));
    }

    boolean absent() {
        return text.isEmpty();
    }

    /** The order of two present sequencers. Without the padding, plain text compares as padded text would. */
    @Override
    public int compareTo(Sequencer other) {
        return text.compareTo(other.text);
    }

    /** A sequencer of nothing but zeros keeps one, to stay apart from an absent one. */
    private static String trimmed(String text) {
        var end = text.length();
        while (end > 1 && text.charAt(end - 1) == PADDING) {
            end--;
        }
        return text.substring(0, end);
    }
}
