package io.onrecord.export;

import io.onrecord.article.Span;

/** Turns offsets that count UTF-16 units into those that count code points. */
final class CodePoints {

    /** {@code int[units + 1]}: how many code points begin before each unit. */
    private final int[] points;

    /** For offsets into this text. */
    CodePoints(String text) {
        points = new int[text.length() + 1];
        for (var unit = 0; unit < text.length(); unit++) {
            var second = unit > 0 && Character.isSurrogatePair(text.charAt(unit - 1), text.charAt(unit));
            points[unit + 1] = points[unit] + (second ? 0 : 1);
        }
    }

    /** The code point at which the span starts. */
    int start(Span span) {
        return points[span.start()];
    }

    /** The code point after its last. */
    int end(Span span) {
        return points[span.end()];
    }
}
