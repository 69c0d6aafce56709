package io.onrecord.export;

import io.onrecord.article.Span;
import io.onrecord.claim.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Passages cut into fragments that brat can hold: within a line, with no space at the ends. */
final class Fragments {

    private final String text;
    private final CodePoints points;

    Fragments(String text) {
        this.text = text;
        this.points = new CodePoints(text);
    }

    /** In text order; a passage of nothing but space stays as it is. */
    List<Span> of(List<Passage> passages) {
        return passages.stream()
                .map(Passage::span)
                .flatMap(span -> cut(span).stream())
                .toList();
    }

    /** {@code 0 5;8 12}, in code points. */
    String offsets(List<Span> fragments) {
        return fragments.stream()
                .map(span -> points.start(span) + " " + points.end(span))
                .collect(Collectors.joining(";"));
    }

    /** The text at the fragments, with a space between them. */
    String words(List<Span> fragments) {
        return fragments.stream().map(span -> span.of(text)).collect(Collectors.joining(" "));
    }

    private List<Span> cut(Span whole) {
        var cut = new ArrayList<Span>();
        var start = whole.start();
        while (start < whole.end()) {
            var end = lineEnd(start, whole.end());
            addTrimmed(start, end, cut);
            start = end + 1;
        }
        return cut.isEmpty() ? List.of(whole) : cut;
    }

    private int lineEnd(int start, int limit) {
        var end = start;
        while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private void addTrimmed(int from, int to, List<Span> cut) {
        var start = from;
        var end = to;
        while (start < end && isSpace(start)) {
            start++;
        }
        while (end > start && isSpace(end - 1)) {
            end--;
        }
        if (start < end) {
            cut.add(new Span(start, end));
        }
    }

    private boolean isSpace(int unit) {
        var character = text.charAt(unit);
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
