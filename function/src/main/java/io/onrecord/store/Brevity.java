package io.onrecord.store;

import io.onrecord.article.Span;
import io.onrecord.claim.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps text within what an item of DynamoDB holds (400 KB, names included; a key 1 KB). What is too long keeps its
 * beginning, verbatim, and a passage's span ends where its text now ends, so that it still is the article's text there.
 */
final class Brevity {

    /** Most UTF-8 bytes of one claim's passages of one part. Twenty-five such items fit a transaction's 4 MB. */
    static final int PASSAGE_BYTES = 48 * 1024;

    /** Most UTF-8 bytes of any other text. */
    static final int TEXT_BYTES = 4 * 1024;

    /** Most UTF-8 bytes of what is a key, or part of one: a range key holds 1,024. */
    static final int KEY_BYTES = 900;

    /** What a passage costs an item beside its text: the span's two names and numbers, and the ellipsis between. */
    private static final int OVERHEAD_BYTES = 40;

    private static final int MOST_BYTES_A_UNIT = 3;

    private Brevity() {}

    /** The longest beginning of the text that has at most so many bytes in UTF-8 and splits no character. */
    static String beginning(String text, int bytes) {
        if (text.length() <= Math.max(0, bytes) / MOST_BYTES_A_UNIT) {
            return text;
        }
        var left = bytes;
        var end = 0;
        while (end < text.length()) {
            var character = text.codePointAt(end);
            left -= bytesOf(character);
            if (left < 0) {
                return text.substring(0, end);
            }
            end += Character.charCount(character);
        }
        return text;
    }

    /** The passages up to so many bytes of text in all; the one that passes it is shortened. */
    static List<Passage> beginning(List<Passage> passages, int bytes) {
        var kept = new ArrayList<Passage>();
        var left = bytes;
        for (var passage : passages) {
            var text = beginning(passage.text(), left);
            if (!text.isEmpty()) {
                var start = passage.span().start();
                kept.add(new Passage(new Span(start, start + text.length()), text));
            }
            if (text.length() < passage.text().length()) {
                break;
            }
            left -= text.codePoints().map(Brevity::bytesOf).sum() + OVERHEAD_BYTES;
        }
        return kept;
    }

    /** The number of UTF-16 units of all passages. */
    static int units(List<Passage> passages) {
        return passages.stream().mapToInt(passage -> passage.span().length()).sum();
    }

    private static int bytesOf(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(character) ? 3 : 4;
    }
}
