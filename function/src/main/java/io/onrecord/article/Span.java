package io.onrecord.article;

import java.util.Comparator;

/**
 * A half-open range [start, end) of an article's text, in UTF-16 units, never empty.
 *
 * <p>Spans order by start, then by end.
 *
 * @param start the first unit, from 0
 * @param end the unit after the last, greater than start
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /**
     * @throws IllegalArgumentException unless 0 &lt;= start &lt; end
     */
    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A span needs 0 <= start < end, got [" + start + ", " + end + ")");
        }
    }

    /** The number of UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether every unit of the other span lies in this one; a span covers itself. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a unit; spans that only touch do not. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /**
     * The part of the text that this span points to.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String of(String text) {
        if (end > text.length()) {
            throw new IndexOutOfBoundsException(
                    "The span [" + start + ", " + end + ") ends after a text of " + text.length() + " UTF-16 units");
        }
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
