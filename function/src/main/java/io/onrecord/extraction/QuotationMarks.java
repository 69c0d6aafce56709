package io.onrecord.extraction;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which characters of a text open and close quotations, and which belong together. A quotation does not outlast its
 * paragraph (a line): where it has no closing mark there, it goes on in the next, as printers do with long quotations.
 *
 * <p>Double marks decide by their form, straight ones by what stands beside them. Single marks are told from apostrophes:
 * right in {@code 'We won't go,' he said}, wrong in {@code the officials' 'plan'} when no mark opened before.
 */
final class QuotationMarks {

    /** No mark, or a mark without a partner in its paragraph. */
    static final int NONE = -1;

    private static final String AFTER_OPENING_MARK_STANDS = " \t\u00a0([{—–-/";
    private static final String BEFORE_CLOSING_MARK = ".,!?;:…—–";

    private final String text;
    private final int[] partner;
    private final boolean[] opens;
    private final boolean[] closes;

    private QuotationMarks(String text) {
        this.text = text;
        partner = new int[text.length()];
        opens = new boolean[text.length()];
        closes = new boolean[text.length()];
        Arrays.fill(partner, NONE);
    }

    static QuotationMarks in(String text) {
        var marks = new QuotationMarks(text);
        for (var start = 0; start < text.length(); ) {
            var end = marks.lineEnd(start);
            marks.pair(start, end);
            start = end + 1;
        }
        return marks;
    }

    /** Whether the character at this place opens a quotation. */
    boolean opens(int at) {
        return 0 <= at && at < opens.length && opens[at];
    }

    /** Whether the character at this place closes a quotation, its opening mark found or not. */
    boolean closes(int at) {
        return 0 <= at && at < closes.length && closes[at];
    }

    /** Where the other mark of the pair stands, or {@link #NONE}. */
    int partner(int at) {
        return 0 <= at && at < partner.length ? partner[at] : NONE;
    }

    /** The end of the line that this place is in: its line break, or the text's end. */
    int lineEnd(int at) {
        var end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private void pair(int start, int end) {
        var open = new OpenMarks();
        for (var at = start; at < end; at++) {
            var mark = text.charAt(at);
            if (isDouble(mark)) {
                pairDouble(open, at, start, end);
            } else if (mark == '‘' || mark == '’' || mark == '\'') {
                pairSingle(open, at, start, end);
            }
        }
    }

    private void pairDouble(OpenMarks open, int at, int start, int end) {
        var mark = text.charAt(at);
        var opening = mark == '"' ? straightOpens(open, at, start, end) : mark != '”' && mark != '»';
        if (opening) {
            open(open, at);
        } else {
            closeLast(open, at, true);
        }
    }

    private boolean straightOpens(OpenMarks open, int at, int start, int end) {
        var before = at == start || AFTER_OPENING_MARK_STANDS.indexOf(text.charAt(at - 1)) >= 0;
        var after = at + 1 < end && !Character.isWhitespace(text.charAt(at + 1));
        return before == after ? open.doubles == 0 : before;
    }

    private void pairSingle(OpenMarks open, int at, int start, int end) {
        var before = at == start ? ' ' : text.charAt(at - 1);
        var after = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after)) {
            return;
        }
        if (text.charAt(at) == '‘' || (text.charAt(at) == '\'' && beginsWord(before, after))) {
            open(open, at);
        } else if (open.isSingleOnTop() && endsQuotation(at, end, before)) {
            closeLast(open, at, false);
        }
    }

    private static boolean beginsWord(char before, char after) {
        return !Character.isLetterOrDigit(before)
                && BEFORE_CLOSING_MARK.indexOf(before) < 0
                && Character.isLetter(after);
    }

    /** After a letter it may be a plural's apostrophe: then only the last candidate of the paragraph closes. */
    private boolean endsQuotation(int at, int end, char before) {
        if (!Character.isLetterOrDigit(before)) {
            return true;
        }
        for (var later = at + 1; later < end; later++) {
            var mark = text.charAt(later);
            if ((mark == '’' || mark == '\'') && BEFORE_CLOSING_MARK.indexOf(text.charAt(later - 1)) >= 0) {
                return false;
            }
            if (mark == '‘') {
                return true;
            }
        }
        return true;
    }

    private void open(OpenMarks open, int at) {
        opens[at] = true;
        open.push(at, isDouble(text.charAt(at)));
    }

    /** Closes the last open mark of the same sort; what was opened inside it and never closed stays alone. */
    private void closeLast(OpenMarks open, int at, boolean isDouble) {
        closes[at] = true;
        var opening = open.popLast(isDouble);
        if (opening != NONE) {
            partner[at] = opening;
            partner[opening] = at;
        }
    }

    /** The marks that wait for their partners, last opened first, and how many of each sort: both are asked for each mark. */
    private final class OpenMarks {

        private final Deque<Integer> places = new ArrayDeque<>();
        private int doubles;

        void push(int at, boolean isDouble) {
            places.push(at);
            doubles += isDouble ? 1 : 0;
        }

        boolean isSingleOnTop() {
            return !places.isEmpty() && !isDouble(text.charAt(places.peek()));
        }

        /** The last of this sort, and with it goes what was opened later; {@link #NONE} if there is none. */
        int popLast(boolean isDouble) {
            if ((isDouble ? doubles : places.size() - doubles) == 0) {
                return NONE;
            }
            var at = pop();
            while (isDouble(text.charAt(at)) != isDouble) {
                at = pop();
            }
            return at;
        }

        private int pop() {
            var at = places.pop();
            doubles -= isDouble(text.charAt(at)) ? 1 : 0;
            return at;
        }
    }

    private static boolean isDouble(char mark) {
        return "\"“”„«»".indexOf(mark) >= 0;
    }
}
