package io.onrecord.extraction.tagger;

import java.util.List;

/**
 * One window as the network takes it: an opening piece, the words' pieces, a closing piece.
 *
 * @param pieces {@code long[pieces]}, ids
 * @param cases {@code long[pieces]}, each piece's {@link LetterCase}
 * @param gaps {@code long[pieces]}, each piece's {@link Gap}
 * @param firsts {@code int[words]}, where each word's first piece stands
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
record WindowInput(long[] pieces, long[] cases, long[] gaps, int[] firsts) {

    static WindowInput of(List<Word> words, int open, int close) {
        var size = 2 + words.stream().mapToInt(word -> word.pieces().size()).sum();
        var input = new WindowInput(new long[size], new long[size], new long[size], new int[words.size()]);
        input.set(0, open, LetterCase.LOWER, Gap.SPACE);
        var at = 1;
        for (var index = 0; index < words.size(); index++) {
            input.firsts[index] = at;
            at = input.put(words.get(index), at);
        }
        input.set(at, close, LetterCase.LOWER, Gap.SPACE);
        return input;
    }

    private int put(Word word, int start) {
        var at = start;
        for (int piece : word.pieces()) {
            set(at, piece, word.letterCase(), at == start ? word.gap() : Gap.INSIDE);
            at++;
        }
        return at;
    }

    private void set(int at, int piece, LetterCase letterCase, Gap gap) {
        pieces[at] = piece;
        cases[at] = letterCase.row();
        gaps[at] = gap.row();
    }
}
