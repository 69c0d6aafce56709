package io.onrecord.extraction.tagger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Cuts an article into windows that the encoder can hold. Neighbours overlap, so that each word is seen with words on both
 * sides of it; a word in two windows belongs to the one in which it stands deeper.
 */
final class Windows {

    /** Pieces that a window holds beside its two special ones: the encoder has 512 positions. */
    static final int CAPACITY = 510;

    /** Pieces that neighbours share, as in training/decode.py. */
    static final int OVERLAP = 64;

    /**
     * A run of words.
     *
     * @param start index of the first word
     * @param end index after the last
     * @param from index of the first word that belongs to this window
     * @param to index after the last that does
     */
    record Window(int start, int end, int from, int to) {}

    private Windows() {}

    /** Windows over the words, in text order; together their [from, to) cover each word once. */
    static List<Window> over(List<Word> words) {
        var bounds = bounds(words);
        var windows = new ArrayList<Window>(bounds.size());
        var from = 0;
        for (var i = 0; i < bounds.size(); i++) {
            var start = bounds.get(i)[0];
            var end = bounds.get(i)[1];
            var to = i + 1 == bounds.size() ? end : (bounds.get(i + 1)[0] + end + 1) / 2;
            windows.add(new Window(start, end, from, to));
            from = to;
        }
        return windows;
    }

    /** As few windows as can be, and none longer than it must be, so that the last is no scrap without words around it. */
    private static List<int[]> bounds(List<Word> words) {
        var fewest = bounds(words, CAPACITY);
        var pieces = words.stream().mapToInt(word -> word.pieces().size()).sum();
        var shares = fewest.size();
        return IntStream.range(pieces / Math.max(1, shares), CAPACITY)
                .mapToObj(capacity -> bounds(words, capacity))
                .filter(even -> even.size() == shares)
                .findFirst()
                .orElse(fewest);
    }

    private static List<int[]> bounds(List<Word> words, int capacity) {
        var bounds = new ArrayList<int[]>();
        for (var start = 0; start < words.size(); ) {
            var end = forward(words, start, capacity);
            bounds.add(new int[] {start, end});
            start = end == words.size() ? end : back(words, start, end);
        }
        return bounds;
    }

    private static int forward(List<Word> words, int start, int capacity) {
        var room = capacity;
        var end = start;
        while (end < words.size() && room >= words.get(end).pieces().size()) {
            room -= words.get(end).pieces().size();
            end++;
        }
        return end;
    }

    private static int back(List<Word> words, int start, int end) {
        var shared = 0;
        var at = end;
        while (at > start + 1 && shared < OVERLAP) {
            at--;
            shared += words.get(at).pieces().size();
        }
        return at;
    }
}
