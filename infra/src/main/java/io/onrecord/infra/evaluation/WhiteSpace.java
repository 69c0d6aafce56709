package io.onrecord.infra.evaluation;

import io.onrecord.article.Span;
import java.util.Optional;

/** White space as Python knows it, so that both scorers cut the same: no-break spaces and next line are part of it. */
final class WhiteSpace {

    private static final char NEXT_LINE = '\u0085';

    private WhiteSpace() {}

    static boolean is(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit) || unit == NEXT_LINE;
    }

    /** The span without white space at its ends, or empty where nothing else is in it. */
    static Optional<Span> trimmed(String text, Span span) {
        var start = span.start();
        var end = span.end();
        while (start < end && is(text.charAt(start))) {
            start++;
        }
        while (end > start && is(text.charAt(end - 1))) {
            end--;
        }
        return start < end ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** The text without white space at its ends. */
    static String stripped(String text) {
        return text.isEmpty()
                ? text
                : trimmed(text, new Span(0, text.length()))
                        .map(span -> span.of(text))
                        .orElse("");
    }
}
