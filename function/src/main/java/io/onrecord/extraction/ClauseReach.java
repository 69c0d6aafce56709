package io.onrecord.extraction;

import java.util.Set;

/**
 * Whether a relative clause belongs to a name that ends some words before it.
 *
 * <p>Fixes “Borges, chairman of the party, who” and “Lund (D-Vt.), who”. Gets wrong “Lund, the wife of the senator who”,
 * where he is meant: all of it is one apposition.
 */
final class ClauseReach {

    /** “Kern, now the mayor, who”. */
    private static final Set<String> TIMES = Set.of("now", "then", "once", "currently", "formerly", "later", "today");

    /** The most words and marks of a bracket. */
    private static final int BRACKET = 6;

    /** The same of an apposition. */
    private static final int APPOSITION = 14;

    private final Page page;

    ClauseReach(Page page) {
        this.page = page;
    }

    /** Whether only a comma, a bracket or an apposition stands between. */
    boolean reaches(int end, int pronoun) {
        if (pronoun - end == 0 || (pronoun - end == 1 && !page.word(end).isWord())) {
            return true;
        }
        var from = afterOrigin(afterBracket(end), pronoun);
        if (from > end && pronoun - from <= 1) {
            return true;
        }
        var bracketed = (page.word(end).is("(") && page.word(pronoun - 1).is(","))
                || (page.word(end).is("(") && page.word(pronoun - 1).is(")"));
        var apposition = page.word(from).is(",") && page.word(pronoun - 1).is(",") && isNounPhrase(from + 1);
        return bracketed || apposition || isOpenApposition(from, pronoun);
    }

    /** “, a tech staffer at the department who”: the apposition runs into the clause. */
    private boolean isOpenApposition(int comma, int pronoun) {
        if (!page.word(comma).is(",") || !isNounPhrase(comma + 1) || pronoun - comma > APPOSITION) {
            return false;
        }
        for (var i = comma + 1; i < pronoun; i++) {
            if ((!page.word(i).isWord() && !page.word(i).isPossessive())
                    || (Phrases.isLink(page.lower(i)) && !page.lower(i).equals("and"))) {
                return false;
            }
        }
        return true;
    }

    /** The word after “of Mitchellville, Md.”; at the pronoun where nothing else stands between. */
    private int afterOrigin(int at, int pronoun) {
        if (!page.word(at).is("of") && !page.word(at).is("from")) {
            return at;
        }
        var end = at + 1;
        while (end < pronoun
                && (page.word(end).isCapitalised()
                        || (page.word(end).is(",") && page.word(end + 1).isCapitalised()))) {
            end++;
        }
        return end;
    }

    /** The word after “(D-Vt.)”. */
    private int afterBracket(int at) {
        if (!page.word(at).is("(")) {
            return at;
        }
        var end = at;
        while (end < page.size() - 1 && end - at < BRACKET && !page.word(end).is(")")) {
            end++;
        }
        return Math.min(end + 1, page.size() - 1);
    }

    private boolean isNounPhrase(int first) {
        var at = TIMES.contains(page.lower(first)) ? first + 1 : first;
        var lower = page.lower(at);
        return Phrases.isDeterminer(lower)
                || Nouns.isPerson(lower)
                || lower.equals("former")
                || page.word(at).isNumber();
    }
}
