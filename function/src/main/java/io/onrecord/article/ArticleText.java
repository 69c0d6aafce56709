package io.onrecord.article;

import java.util.Locale;

/** What text must be to be an article's: not blank, no NUL, every surrogate in its pair. */
final class ArticleText {

    private ArticleText() {}

    /**
     * The same text, if it is usable and at most {@code longest} UTF-16 units long: what comes after reading takes its
     * time by the word.
     *
     * @throws UnreadableException saying what is wrong
     */
    static String ofArticle(String text, int longest) throws UnreadableException {
        if (text.length() > longest) {
            throw new UnreadableException("The text is too long for an article: expected at most " + longest
                    + " characters, got " + text.length() + ". " + Limits.CHARACTERS + " changes the limit.");
        }
        return checked(text);
    }

    /**
     * The same text, if it is usable.
     *
     * @throws UnreadableException saying what is wrong, and where in UTF-16 units from 0
     */
    static String checked(String text) throws UnreadableException {
        if (text.isBlank()) {
            throw new UnreadableException("The upload holds no text: it is empty or only white space.");
        }
        var nul = text.indexOf('\0');
        if (nul >= 0) {
            throw new UnreadableException("The upload is not text: character " + nul
                    + " is NUL (U+0000), which no text has. UTF-16 needs a byte-order mark or a declared charset.");
        }
        return withoutLoneSurrogates(text);
    }

    private static String withoutLoneSurrogates(String text) throws UnreadableException {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                requirePair(text, at);
                at++;
            }
        }
        return text;
    }

    private static void requirePair(String text, int at) throws UnreadableException {
        if (!Character.isSupplementaryCodePoint(text.codePointAt(at))) {
            throw new UnreadableException("The upload is not Unicode text: character " + at + " is U+"
                    + Integer.toHexString(text.charAt(at)).toUpperCase(Locale.ROOT)
                    + ", half of a surrogate pair without its other half.");
        }
    }
}
