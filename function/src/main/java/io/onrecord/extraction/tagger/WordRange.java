package io.onrecord.extraction.tagger;

import io.onrecord.article.Span;
import java.util.List;

/**
 * A half-open range of an article's words.
 *
 * @param start index of the first word
 * @param end index after the last, greater than start
 */
record WordRange(int start, int end) {

    WordRange {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A range of words needs 0 <= start < end, got [" + start + ", " + end + ")");
        }
    }

    /** From the first word's first unit to the last word's last. */
    Span span(List<Word> words) {
        return new Span(
                words.get(start).span().start(), words.get(end - 1).span().end());
    }

    /** Words from this range to another, as the link heads were trained: negative where the other comes first. */
    int distance(WordRange other) {
        return other.start >= end ? other.start - end + 1 : other.end - 1 - start;
    }
}
