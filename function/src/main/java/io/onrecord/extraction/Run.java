package io.onrecord.extraction;

/**
 * A half-open run of a page's words, counted in words from the start of the article.
 *
 * @param first the first word
 * @param end the word after the last; a run may be empty
 */
record Run(int first, int end) implements Comparable<Run> {

    Run {
        if (first < 0 || end < first) {
            throw new IllegalArgumentException("A run needs 0 <= first <= end, got " + first + " and " + end);
        }
    }

    int length() {
        return end - first;
    }

    boolean isEmpty() {
        return first == end;
    }

    int last() {
        return end - 1;
    }

    boolean contains(int word) {
        return first <= word && word < end;
    }

    boolean covers(Run other) {
        return first <= other.first && other.end <= end;
    }

    boolean overlaps(Run other) {
        return first < other.end && other.first < end;
    }

    @Override
    public int compareTo(Run other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(end, other.end);
    }
}
