package io.onrecord.extraction.tagger;

import io.onrecord.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Where words stand in a text, and their plain form. */
final class Words {

    private Words() {}

    /** The span of each word: a run of letters, digits and marks, or one other visible character. */
    static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        var open = -1;
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            var next = at + Character.charCount(point);
            if (joins(point)) {
                open = open < 0 ? at : open;
            } else {
                close(spans, open, at);
                open = -1;
                if (visible(point)) {
                    spans.add(new Span(at, next));
                }
            }
            at = next;
        }
        close(spans, open, text.length());
        return spans;
    }

    private static void close(List<Span> spans, int open, int end) {
        if (open >= 0) {
            spans.add(new Span(open, end));
        }
    }

    private static boolean joins(int point) {
        return switch (Character.getType(point)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK -> !ideograph(point);
            default -> false;
        };
    }

    private static boolean visible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /** Chinese characters are words of their own, as in BERT's tokenizer. */
    private static boolean ideograph(int point) {
        return (0x4E00 <= point && point <= 0x9FFF)
                || (0x3400 <= point && point <= 0x4DBF)
                || (0xF900 <= point && point <= 0xFAFF);
    }

    /** A word in lower case and without accents: naïve → naive. */
    static String normal(String word) {
        var lower = new StringBuilder(word.length());
        word.codePoints().map(Character::toLowerCase).forEach(lower::appendCodePoint);
        if (lower.chars().allMatch(c -> c < 0x80)) {
            return lower.toString();
        }
        var plain = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFD)
                .codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
