package io.onrecord.extraction;

import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a text into words and marks.
 *
 * <p>A possessive 's is a word of its own; a hyphen, apostrophe or full stop between letters stays inside (O'Neill, U.S.,
 * al-Qaeda). Fixes “Mr. Kolb”: the full stop of a known abbreviation stays with it. Gets wrong a sentence that ends in one (“made in
 * the U.S. He left”): no sentence ends there.
 */
final class Tokenizer {

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "prof", "sen", "sens", "rep", "reps", "gov", "govs", "lt", "gen", "col", "capt",
            "maj", "sgt", "adm", "rev", "hon", "st", "jr", "sr", "inc", "corp", "co", "ltd", "no", "vs", "jan", "feb",
            "aug", "sept", "oct", "nov", "dec", "d.c", "n.y", "n.j", "n.h", "calif", "mass", "pa", "fla", "ill", "va",
            "conn", "ariz", "wis", "mich", "minn", "tenn", "colo", "ga", "ala", "ky", "la", "md", "miss", "mo", "okla",
            "ore", "wash", "messrs", "mme", "fr", "pres", "supt", "det", "cmdr", "cpl", "pvt", "del", "cllr", "ret");

    private final String text;
    private final Set<Integer> cuts;

    /**
     * @param cuts offsets at which spans begin or end: a missing space is mended there
     */
    Tokenizer(String text, Set<Integer> cuts) {
        this.text = text;
        this.cuts = cuts;
    }

    /** The words in text order; spaces are in none of them. */
    List<Word> words() {
        var words = new ArrayList<Word>();
        var at = 0;
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00a0') {
                at++;
                continue;
            }
            var end = end(at);
            words.add(Word.of(text, new Span(at, end)));
            at = end;
        }
        return words;
    }

    private int end(int start) {
        var c = text.charAt(start);
        if (isPossessive(start)) {
            return start + 2;
        }
        if (contraction(start) > 0) {
            return start + contraction(start);
        }
        if (Character.isLetterOrDigit(c)) {
            return wordEnd(start);
        }
        if ((c == '\'' || c == '-') && start + 1 < text.length() && text.charAt(start + 1) == c) {
            return start + 2;
        }
        return Character.isHighSurrogate(c) && start + 1 < text.length() ? start + 2 : start + 1;
    }

    private int wordEnd(int start) {
        var at = start;
        while (at < text.length()
                && !isCut(start, at)
                && (Character.isLetterOrDigit(text.charAt(at)) || isAccent(at) || isGarbled(at) || joins(at))) {
            at++;
        }
        if (isCut(start, at)) {
            return at;
        }
        return endsInAbbreviation(start, at) ? at + 1 : at;
    }

    /** A span begins or ends where a small letter meets a capital: two sentences without a space. */
    private boolean isCut(int start, int at) {
        return at > start
                && at < text.length()
                && cuts.contains(at)
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at));
    }

    /** An accent that is a character of its own, after its letter: é in two. */
    private boolean isAccent(int at) {
        return at >= 0 && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    /** The second half of a letter that was decoded wrongly, its first half perhaps in two characters: of “Ã§” in “FranÃ§ois”. */
    private boolean isGarbled(int at) {
        var c = text.charAt(at);
        var before = isAccent(at - 1) ? at - 2 : at - 1;
        return c >= '\u0080'
                && c <= '\u00bf'
                && c != '\u00a0'
                && before >= 0
                && ("ÃÄÅ".indexOf(text.charAt(before)) >= 0 || (isAccent(at - 1) && text.charAt(before) == 'A'));
    }

    /** Whether the mark here stands between two letters of one word. */
    private boolean joins(int at) {
        var c = text.charAt(at);
        var inside = c == '\'' || c == '’' || c == '-' || c == '.' || c == '&' || c == '_' || c == ',';
        if (!inside
                || at + 1 >= text.length()
                || !Character.isLetterOrDigit(text.charAt(at + 1))
                || isPossessive(at)
                || contraction(at) > 0) {
            return false;
        }
        var before = text.charAt(at - 1);
        if (c == ',') {
            return Character.isDigit(before) && Character.isDigit(text.charAt(at + 1));
        }
        return c != '.' || !(startsSentence(at) || endsTitle(at));
    }

    /** Dr.Sable: a title whose space is missing. */
    private boolean endsTitle(int stop) {
        var start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return stop - start > 1
                && Character.isUpperCase(text.charAt(stop + 1))
                && Nouns.isTitle(text.substring(start, stop + 1).toLowerCase(java.util.Locale.ROOT));
    }

    /** A full stop with no space after it (“months ago.Biden ordered”) ends a sentence where small letters come before it. */
    private boolean startsSentence(int stop) {
        return stop >= 2
                && Character.isLowerCase(text.charAt(stop - 1))
                && Character.isLowerCase(text.charAt(stop - 2))
                && Character.isUpperCase(text.charAt(stop + 1));
    }

    private boolean isPossessive(int at) {
        var c = text.charAt(at);
        return at > 0
                && (c == '\'' || c == '’')
                && at + 1 < text.length()
                && (text.charAt(at + 1) == 's' || text.charAt(at + 1) == 'S')
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && (at + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(at + 2)));
    }

    private boolean endsInAbbreviation(int start, int end) {
        if (end >= text.length() || text.charAt(end) != '.') {
            return false;
        }
        var word = text.substring(start, end);
        var single = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        var dotted = word.length() >= 3 && word.charAt(word.length() - 2) == '.';
        return single || dotted || isAbbreviation(word);
    }

    /** The length of the 're, 've, 'll, 'd or 'm that starts here; 0 for none. */
    private int contraction(int at) {
        if (at == 0
                || (text.charAt(at) != '\'' && text.charAt(at) != '’')
                || !Character.isLetter(text.charAt(at - 1))) {
            return 0;
        }
        for (var ending : List.of("re", "ve", "ll", "d", "m")) {
            var end = at + 1 + ending.length();
            var ends = end >= text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (ends && text.startsWith(ending, at + 1)) {
                return end - at;
            }
        }
        return 0;
    }

    private static boolean isAbbreviation(String word) {
        return Character.isUpperCase(word.charAt(0)) && ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
