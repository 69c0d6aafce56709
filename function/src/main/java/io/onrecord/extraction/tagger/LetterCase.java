package io.onrecord.extraction.tagger;

/** How a word is written. */
enum LetterCase {
    /** No capital: said, 2,500 */
    LOWER(0),
    /** One capital, the first letter: Kolb, I */
    CAPITAL(1),
    /** Capitals only, two or more: JCPOA */
    UPPER(2),
    /** Anything else: McCain, iPhone */
    MIXED(3);

    private final int row;

    LetterCase(int row) {
        this.row = row;
    }

    /** Its row in the encoder's table. */
    int row() {
        return row;
    }

    static LetterCase of(String word) {
        var uppers = word.codePoints().filter(Character::isUpperCase).count();
        if (uppers == 0) {
            return LOWER;
        }
        if (uppers == 1 && Character.isUpperCase(word.codePointAt(0))) {
            return CAPITAL;
        }
        return word.codePoints().anyMatch(Character::isLowerCase) ? MIXED : UPPER;
    }
}
