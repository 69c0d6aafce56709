package io.onrecord.extraction.tagger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits a text into {@link Word}s and these into word pieces: greedily the longest that the vocabulary holds (WordPiece;
 * Devlin et al., BERT, 2019), lower-cased and without accents. Every word's span is exact, in UTF-16 units. It must agree
 * with {@code training/pieces.py} to the piece; both are tested with the same cases.
 *
 * <p>Safe for use by several threads.
 */
final class Tokenizer {

    /** In UTF-16 units after normalising; a longer word becomes one unknown piece, as in BERT's tokenizer. */
    private static final int LONGEST_WORD = 100;

    private static final String INSIDE = "##";

    private final Map<String, Integer> ids;
    private final int unknown;

    /**
     * @param vocabulary pieces in the order of their ids
     * @throws IllegalArgumentException if the vocabulary lacks a special piece
     */
    Tokenizer(List<String> vocabulary) {
        ids = new HashMap<>(vocabulary.size() * 2);
        for (var id = 0; id < vocabulary.size(); id++) {
            ids.put(vocabulary.get(id), id);
        }
        unknown = id("[UNK]");
    }

    /**
     * The id of a piece.
     *
     * @throws IllegalArgumentException if the vocabulary lacks it
     */
    int id(String piece) {
        var id = ids.get(piece);
        if (id == null) {
            throw new IllegalArgumentException("The tagger's vocabulary lacks the piece " + piece);
        }
        return id;
    }

    /** The words of a text, in text order. */
    List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var end = 0;
        for (var span : Words.spans(text)) {
            var word = span.of(text);
            var gap = words.isEmpty() ? Gap.LINE : Gap.between(text, end, span.start());
            words.add(new Word(span, pieces(Words.normal(word)), LetterCase.of(word), gap));
            end = span.end();
        }
        return words;
    }

    private List<Integer> pieces(String word) {
        if (word.isEmpty() || word.length() > LONGEST_WORD) {
            return List.of(unknown);
        }
        var pieces = new ArrayList<Integer>();
        for (var start = 0; start < word.length(); ) {
            var end = longest(word, start);
            if (end == start) {
                return List.of(unknown);
            }
            pieces.add(ids.get(piece(word, start, end)));
            start = end;
        }
        return pieces;
    }

    private int longest(String word, int start) {
        var end = word.length();
        while (end > start && !ids.containsKey(piece(word, start, end))) {
            end--;
        }
        return end;
    }

    private static String piece(String word, int start, int end) {
        return start == 0 ? word.substring(0, end) : INSIDE + word.substring(start, end);
    }
}
