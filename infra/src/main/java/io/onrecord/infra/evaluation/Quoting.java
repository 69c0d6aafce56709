package io.onrecord.infra.evaluation;

import java.util.BitSet;
import java.util.Locale;

/** How a marked content stands in quotation marks, by its characters alone. */
enum Quoting {
    /** From its first character to its last, and no more than one pair of double marks. */
    DIRECT,
    /** Without a double mark. */
    INDIRECT,
    MIXED,
    /** There is no content. */
    NONE;

    private static final String DOUBLE = "\"“”";
    private static final String MARKS = DOUBLE + "‘’'";
    private static final int PAIR = 2;

    /** How the content of these characters, UTF-16 units each, stands in the text. */
    static Quoting of(String text, BitSet content) {
        if (content.isEmpty()) {
            return NONE;
        }
        var body = WhiteSpace.stripped(body(text, content));
        var doubles = body.chars().filter(unit -> DOUBLE.indexOf(unit) >= 0).count();
        if (doubles == 0) {
            return INDIRECT;
        }
        var ended = body.replaceFirst("[.,]+$", "");
        return isMark(body.charAt(0)) && doubles <= PAIR && isMark(ended.charAt(ended.length() - 1)) ? DIRECT : MIXED;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String body(String text, BitSet content) {
        return content.stream()
                .mapToObj(text::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString();
    }

    private static boolean isMark(char unit) {
        return MARKS.indexOf(unit) >= 0;
    }
}
