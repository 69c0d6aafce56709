package io.onrecord.extraction;

import java.util.List;

/**
 * Where sentences and paragraphs end.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark before a capital, a number or a quotation mark, and with its
 * paragraph. Fixes “No,” he said: a mark inside a quotation that goes on in small letters ends nothing. Gets wrong “Yahoo! News”.
 */
final class Breaks {

    /** In words and marks. No sentence of a newspaper is half as long; what is longer is a list, or made to be slow. */
    private static final int LONGEST_SENTENCE = 400;

    /** Closing marks between a full stop and the next sentence: {@code .’”)]} has four. */
    private static final int MOST_CLOSING = 8;

    private Breaks() {}

    /** {@code int[words]}: the paragraph of each word, counted from 0. A blank line, or a line that ends in a mark, ends one. */
    static int[] paragraphs(String text, List<Word> words) {
        var of = new int[words.size()];
        for (var i = 1; i < of.length; i++) {
            of[i] = of[i - 1] + (endsParagraph(text, words.get(i - 1), words.get(i)) ? 1 : 0);
        }
        return of;
    }

    private static boolean endsParagraph(String text, Word before, Word after) {
        var lines = lineBreaks(text, before.span().end(), after.span().start());
        return lines > 1 || (lines == 1 && (!before.isWord() || after.isCapitalised()));
    }

    private static long lineBreaks(String text, int from, int to) {
        return text.substring(from, to).chars().filter(unit -> unit == '\n').count();
    }

    /** {@code int[words]}: the sentence of each word, counted from 0. */
    static int[] sentences(List<Word> words, int[] paragraph) {
        var of = new int[words.size()];
        var first = 0;
        for (var i = 1; i < of.length; i++) {
            var ends = paragraph[i] != paragraph[i - 1] || endsSentence(words, i) || i - first == LONGEST_SENTENCE;
            of[i] = of[i - 1] + (ends ? 1 : 0);
            first = ends ? i : first;
        }
        return of;
    }

    /** Whether a sentence starts with word i. */
    private static boolean endsSentence(List<Word> words, int i) {
        var stop = i - 1;
        while (stop > 0 && i - stop <= MOST_CLOSING && closes(words, stop)) {
            stop--;
        }
        if (!isStop(words.get(stop)) || closes(words, i)) {
            return false;
        }
        var word = words.get(i);
        return word.isCapitalised() || word.isNumber() || (!word.isWord() && !isInside(word));
    }

    /** A closing mark touches the word before it. */
    private static boolean closes(List<Word> words, int i) {
        var text = words.get(i).text();
        var mark = text.equals("”")
                || text.equals(")")
                || text.equals("]")
                || text.equals("\"")
                || text.equals("''")
                || text.equals("'");
        return mark
                && i > 0
                && words.get(i - 1).span().end() == words.get(i).span().start();
    }

    private static boolean isStop(Word word) {
        return word.is(".") || word.is("!") || word.is("?") || word.is("…");
    }

    private static boolean isInside(Word word) {
        return word.is(",")
                || word.is(";")
                || word.is(":")
                || word.is(".")
                || word.is("…")
                || word.isDash()
                || word.is("!")
                || word.is("?");
    }
}
