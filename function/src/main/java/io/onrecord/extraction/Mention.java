package io.onrecord.extraction;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mention of a source, read as a noun phrase.
 *
 * @param run its words, without marks and prepositions around them
 * @param core the words up to the first comma, preposition or relative clause, names kept whole
 * @param head the word that says what it is: the last of the core, or the one after “of” where the core is an amount
 */
record Mention(Run run, Run core, int head) {

    private static final Set<String> LEADING = Set.of(
            "by", "to", "of", "for", "from", "in", "on", "among", "with", "against", "and", "but", "(", "–", "—", ",",
            ":", "\"", "“", "”", "''", "‘", "'", "[");

    private static final Set<String> POSTPOSED = Set.of(
            "familiar",
            "close",
            "able",
            "present",
            "involved",
            "aware",
            "likely",
            "eligible",
            "opposed",
            "loyal",
            "responsible",
            "alike",
            "overall",
            "briefed",
            "based",
            "here",
            "there",
            "alone",
            "who");
    private static final Set<String> TRAILING =
            Set.of("itself", "himself", "herself", "themselves", "both", "alike", "too");
    private static final Set<String> EITHER = Set.of("both", "either", "neither");
    private static final Set<String> JOINING = Set.of("and", "or", "nor");

    /** The mention in these words; the core is empty only where the run is. */
    static Mention in(Page page, Cast cast, Run whole) {
        var run = trim(page, whole);
        var core = core(page, cast, run);
        return new Mention(run, core, head(page, cast, run, core));
    }

    /** The words before the noun that tell something, in lower case. */
    Stream<String> modifiers(Page page) {
        return IntStream.range(run.first(), core.last())
                .filter(at -> page.word(at).isWord())
                .mapToObj(page::lower)
                .filter(word -> !Phrases.isDeterminer(word) && !Phrases.isPreposition(word));
    }

    private static Run trim(Page page, Run run) {
        var first = run.first();
        var end = run.end();
        while (first < end - 1
                && LEADING.contains(page.lower(first))
                && !(page.word(first).is("“") || page.word(first).is("\""))) {
            first++;
        }
        if (first + 1 < end && EITHER.contains(page.lower(first)) && joins(page, new Run(first + 1, end))) {
            first++;
        }
        while (end > first + 1
                && ((!page.word(end - 1).isWord() && !page.word(end - 1).is("%"))
                        || TRAILING.contains(page.lower(end - 1)))) {
            end--;
        }
        return new Run(first, end);
    }

    /** “both he and his deputy” */
    private static boolean joins(Page page, Run rest) {
        return IntStream.range(rest.first(), rest.end())
                .takeWhile(at -> !page.word(at).is(",") && !page.lower(at).equals("who"))
                .anyMatch(at -> JOINING.contains(page.lower(at)));
    }

    private static Run core(Page page, Cast cast, Run run) {
        var at = run.first();
        while (at < run.end()) {
            var named = cast.at(at);
            if (named.isPresent() && named.get().name().whole().end() <= run.end()) {
                at = Math.max(at + 1, named.get().name().whole().end());
            } else if (at > run.first() && ends(page, cast, run.first(), at)) {
                break;
            } else {
                at++;
            }
        }
        return new Run(run.first(), at);
    }

    private static boolean ends(Page page, Cast cast, int first, int at) {
        var word = page.word(at);
        if (word.isPossessive()
                || word.is("%")
                || word.is("“")
                || word.is("”")
                || word.is("\"")
                || word.is("''")
                || word.is("‘")) {
            return false;
        }
        if (word.is("$")
                || word.is("/")
                || (word.is("and") && (joinsRoles(page, cast, first, at) || joinsAdjectives(page, cast, at)))
                || (page.word(at - 1).isPossessive() && word.isWord())) {
            return false;
        }
        return !word.isWord()
                || Phrases.isPreposition(word.lower())
                || Phrases.isLink(word.lower())
                || isParticiple(page, at)
                || (page.lower(at).endsWith("ing")
                        && isKnownBefore(page, at)
                        && cast.at(at + 1).isPresent())
                || isPostposed(page, at);
    }

    /** “a report released Thursday”, “officials speaking”: what follows the noun is no part of it. */
    private static boolean isParticiple(Page page, int at) {
        var lower = page.lower(at);
        var next = page.lower(at + 1);
        var ending = next.isEmpty()
                || Phrases.isPreposition(next)
                || Phrases.isDeterminer(next)
                || Phrases.isDay(next)
                || !page.word(Math.min(at + 1, page.size() - 1)).isWord();
        var doing = lower.endsWith("ing") && Nouns.isPeople(page.lower(at - 1));
        return (lower.endsWith("ed") || lower.endsWith("ing"))
                && (ending || doing)
                && Nouns.isKnown(page.lower(at - 1))
                && !Nouns.isKnown(lower);
    }

    /** “the committee backing Ida Bloom”: the participle ends the noun. */
    private static boolean isKnownBefore(Page page, int at) {
        var before = page.word(at - 1);
        var plural = before.lower().endsWith("s") && !before.isCapitalised() && !before.isPossessive();
        return (plural || Nouns.isKnown(before.lower())) && !Nouns.isKnown(page.lower(at));
    }

    /** “people familiar with”, “sources close to”: an adjective after its noun. */
    private static boolean isPostposed(Page page, int at) {
        return POSTPOSED.contains(page.lower(at)) && Nouns.isKnown(page.lower(at - 1));
    }

    /** “federal and state officials”: no noun before the “and”, one soon after. */
    private static boolean joinsAdjectives(Page page, Cast cast, int and) {
        var before = page.lower(and - 1);
        var noun =
                (Nouns.isKnown(before) && !Places.isDemonym(page.word(and - 1).text()))
                        || cast.at(and - 1).isPresent()
                        || before.endsWith("s");
        return !noun
                && (Nouns.isKnown(page.lower(and + 1)) || Nouns.isKnown(page.lower(and + 2)))
                && !Phrases.isDeterminer(page.lower(and + 1));
    }

    /** “filmmaker and author Dinesh D'Souza”: two roles of one name. */
    private static boolean joinsRoles(Page page, Cast cast, int first, int and) {
        for (var at = first; at < and; at++) {
            if (cast.at(at).isPresent()) {
                return false;
            }
        }
        for (var at = and + 1;
                at < Math.min(page.size(), and + 6)
                        && page.word(at).isWord()
                        && !Phrases.isDeterminer(page.lower(at))
                        && !Phrases.isPreposition(page.lower(at));
                at++) {
            if (cast.at(at).isPresent()) {
                return Nouns.isPerson(page.lower(and - 1));
            }
        }
        return false;
    }

    private static int head(Page page, Cast cast, Run run, Run core) {
        var last = core.last();
        while (last > core.first()
                && !page.word(last).isWord()
                && !page.word(last).is("%")) {
            last--;
        }
        var amount = Phrases.isQuantity(page.lower(last));
        if (amount
                && last + 1 < run.end()
                && (page.lower(last + 1).equals("of") || page.lower(last + 1).equals("in"))) {
            return headAfterOf(page, cast, run, last + 2).orElse(last);
        }
        return last;
    }

    private static Optional<Integer> headAfterOf(Page page, Cast cast, Run run, int from) {
        if (from >= run.end() || page.lower(last(run)).isEmpty()) {
            return Optional.empty();
        }
        var rest = new Run(from, run.end());
        return Optional.of(head(page, cast, rest, core(page, cast, rest)));
    }

    private static int last(Run run) {
        return run.last();
    }
}
