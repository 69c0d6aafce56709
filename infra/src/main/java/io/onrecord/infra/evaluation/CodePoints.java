package io.onrecord.infra.evaluation;

import io.onrecord.article.Span;

/** Turns offsets that count code points into those that count UTF-16 units. */
final class CodePoints {

    private final int[] units;

    /** For offsets into this text. */
    CodePoints(String text) {
        var count = text.codePointCount(0, text.length());
        units = new int[count + 1];
        var unit = 0;
        for (var i = 0; i < count; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[count] = unit;
    }

    /**
     * The span between two code points.
     *
     * @throws IllegalArgumentException if they are no span of the text
     */
    Span span(int start, int end) {
        if (start < 0 || end >= units.length || start >= end) {
            throw new IllegalArgumentException(
                    "No span from code point " + start + " to " + end + " in a text of " + (units.length - 1));
        }
        return new Span(units[start], units[end]);
    }
}
