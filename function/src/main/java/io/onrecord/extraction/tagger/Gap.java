package io.onrecord.extraction.tagger;

/** What stands before a word piece. */
enum Gap {
    /** Nothing: a comma, or text that lost its spaces. */
    GLUED(0),
    SPACE(1),
    /** A line break, or the start of the text. */
    LINE(2),
    /** The piece goes on with the word of the piece before it. */
    INSIDE(3);

    private final int row;

    Gap(int row) {
        this.row = row;
    }

    /** Its row in the encoder's table. */
    int row() {
        return row;
    }

    static Gap between(String text, int end, int start) {
        if (start == end) {
            return GLUED;
        }
        var gap = text.substring(end, start);
        return gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0 ? LINE : SPACE;
    }
}
