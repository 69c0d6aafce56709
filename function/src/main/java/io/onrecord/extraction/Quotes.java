package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which words stand in quotation marks.
 *
 * <p>Double marks of any form first; in each paragraph anew, since a quotation that goes on opens again with its paragraph.
 * Single marks count where no double ones are open and the closing one follows a mark or ends a word before a space. Fixes ‘It
 * isn’t over,’ he said: the apostrophe inside a word closes nothing. Gets wrong ‘the workers’ rights’: the quotation ends at
 * “workers”.
 */
final class Quotes {

    private final List<Word> words;
    private final int[] paragraph;
    private final int[] depth;
    private final int[] region;
    private int regions;

    Quotes(List<Word> words, int[] paragraph) {
        this.words = words;
        this.paragraph = paragraph;
        this.depth = new int[words.size()];
        this.region = new int[words.size()];
        mark();
    }

    /** How many quotations the word stands in, the marks themselves included: 0, 1 or 2. */
    int depth(int word) {
        return depth[word];
    }

    /** Which outermost quotation the word stands in, counted from 1; 0 for none. */
    int region(int word) {
        return region[word];
    }

    private void mark() {
        for (var run : paragraphs()) {
            markDouble(run);
            markSingle(run);
        }
    }

    private List<Run> paragraphs() {
        var runs = new ArrayList<Run>();
        var first = 0;
        for (var i = 1; i <= words.size(); i++) {
            if (i == words.size() || paragraph[i] != paragraph[first]) {
                runs.add(new Run(first, i));
                first = i;
            }
        }
        return words.isEmpty() ? List.of() : runs;
    }

    private void markDouble(Run run) {
        var open = -1;
        for (var i = run.first(); i < run.end(); i++) {
            if (opens(i, open >= 0)) {
                open = open >= 0 ? open : i;
            } else if (open >= 0 && closes(i)) {
                fill(open, i + 1);
                open = -1;
            }
        }
        if (open >= 0) {
            fill(open, run.end());
        }
    }

    private boolean opens(int i, boolean within) {
        var text = words.get(i).text();
        return text.equals("“") || text.equals("„") || text.equals("«") || (!within && isStraight(text));
    }

    private boolean closes(int i) {
        var text = words.get(i).text();
        return text.equals("”") || text.equals("»") || isStraight(text);
    }

    private static boolean isStraight(String text) {
        return text.equals("\"") || text.equals("''");
    }

    private void markSingle(Run run) {
        for (var i = run.first(); i < run.end(); i++) {
            if (opensSingle(i)) {
                var close = closeOfSingle(i, run.end());
                if (close > 0) {
                    fill(i, close + 1);
                    i = close;
                }
            }
        }
    }

    private boolean opensSingle(int i) {
        var text = words.get(i).text();
        if (text.equals("‘") || text.equals("`")) {
            return true;
        }
        var afterSpace = i == 0
                || words.get(i - 1).span().end() < words.get(i).span().start()
                || !words.get(i - 1).isWord();
        var beforeWord = i + 1 < words.size()
                && words.get(i + 1).span().start() == words.get(i).span().end()
                && words.get(i + 1).isWord()
                && !words.get(i + 1).isNumber();
        return text.equals("'") && afterSpace && beforeWord;
    }

    private int closeOfSingle(int open, int end) {
        var fallback = -1;
        for (var i = open + 1; i < end; i++) {
            // The next quotation opens: the last mark closed this one, though a letter stood before it.
            if (fallback >= 0 && words.get(i).text().equals("‘")) {
                return fallback;
            }
            if (!words.get(i).text().equals("'") || startsWord(i)) {
                continue;
            }
            if (!words.get(i - 1).isWord()) {
                return i;
            }
            fallback = fallback < 0 ? i : fallback;
        }
        return fallback;
    }

    private boolean startsWord(int i) {
        return i + 1 < words.size()
                && words.get(i + 1).isWord()
                && words.get(i + 1).span().start() == words.get(i).span().end();
    }

    private void fill(int from, int to) {
        var outermost = depth[from] == 0;
        for (var i = from; i < to; i++) {
            depth[i]++;
        }
        if (outermost) {
            Arrays.fill(region, from, to, ++regions);
        }
    }
}
