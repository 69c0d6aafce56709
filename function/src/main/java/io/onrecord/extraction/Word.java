package io.onrecord.extraction;

import io.onrecord.article.Span;
import java.util.Locale;

/**
 * One word or mark of an article.
 *
 * @param span where it stands, in UTF-16 units
 * @param text as written, with straight apostrophes
 * @param lower in lower case
 */
record Word(Span span, String text, String lower) {

    static Word of(String article, Span span) {
        var text = span.of(article).replace('’', '\'');
        return new Word(span, text, text.toLowerCase(Locale.ROOT));
    }

    boolean is(String other) {
        return lower.equals(other);
    }

    boolean isWord() {
        return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0)) || isPrefixed();
    }

    /** al-Tikriti, d'Estaing: a capital after a small prefix. */
    private boolean isPrefixed() {
        var mark = Math.max(text.indexOf('-'), text.indexOf('\''));
        return 1 <= mark
                && mark <= 3
                && mark + 1 < text.length()
                && Character.isLowerCase(text.charAt(0))
                && Character.isUpperCase(text.charAt(mark + 1));
    }

    boolean isNumber() {
        return Character.isDigit(text.codePointAt(0));
    }

    boolean isPossessive() {
        return lower.equals("'s") || lower.equals("'");
    }

    boolean isDash() {
        return text.equals("–") || text.equals("—") || text.equals("-") || text.equals("--");
    }

    /** Two capitals or more and no small letter: NATO, U.S., AFL-CIO. */
    boolean isAcronym() {
        var capitals = text.codePoints().filter(Character::isUpperCase).count();
        return capitals >= 2 && text.codePoints().noneMatch(Character::isLowerCase);
    }

    /** A letter and a full stop: the J. of Lawrence J. Kolb. */
    boolean isInitial() {
        return text.length() == 2 && text.charAt(1) == '.' && Character.isUpperCase(text.charAt(0));
    }
}
