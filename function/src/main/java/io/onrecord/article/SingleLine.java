package io.onrecord.article;

/** A value that fits on one line: white space collapsed, nothing invisible in it, of a bounded length. */
final class SingleLine {

    private static final String CUT = "…";

    private SingleLine() {}

    /**
     * The value with every run of white space and control characters as one space, none at the ends, and lone surrogates
     * as U+FFFD; a longer value is cut and ends in "…".
     *
     * @param most the largest length of the result in UTF-16 units, at least 2
     */
    static String of(String value, int most) {
        var line = new StringBuilder();
        for (int at = 0; at < value.length() && line.length() <= most; ) {
            var point = value.codePointAt(at);
            append(line, point);
            at += Character.charCount(point);
        }
        return cut(line, most).strip();
    }

    private static void append(StringBuilder line, int point) {
        if (isGap(point)) {
            if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        } else if (!isInvisible(point)) {
            line.appendCodePoint(isLoneSurrogate(point) ? '\uFFFD' : point);
        }
    }

    private static String cut(StringBuilder line, int most) {
        if (line.length() <= most) {
            return line.toString();
        }
        var end = most - 1;
        line.setLength(Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
        return line.toString().strip() + CUT;
    }

    private static boolean isGap(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || Character.isISOControl(point);
    }

    /** Byte-order mark, zero-width space and soft hyphen. */
    static boolean isInvisible(int point) {
        return point == '\uFEFF' || point == '\u200B' || point == '\u00AD';
    }

    private static boolean isLoneSurrogate(int point) {
        return Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE;
    }
}
