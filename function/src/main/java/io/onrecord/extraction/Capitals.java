package io.onrecord.extraction;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tells a capital that makes a name from one that does not.
 *
 * <p>A capital at the start of a sentence, or in a headline that capitalises everything, proves nothing: such a word is a name only
 * where the article shows it elsewhere, or a list knows it. Fixes “Critics say Iran …”: Critics is no name. Gets wrong “Rose told
 * him”, opening a sentence, where the article never names Rose again: a first name is trusted.
 */
final class Capitals {

    private static final Set<String> NO_NAME = Lists.of("nouns.txt").get("no-name");
    /** What a body's name may begin with, though it is no name. */
    private static final Set<String> OPENING =
            Set.of("early", "first", "second", "third", "new", "next", "one", "all", "every");

    private static final Set<String> SUFFIXES = Set.of(
            "style",
            "like",
            "born",
            "wide",
            "old",
            "era",
            "held",
            "run",
            "made",
            "speaking",
            "only",
            "area",
            "friendly",
            "elect");
    /** A headline that capitalises has at least so many words, and this share of them in capitals. */
    private static final int FEWEST = 5;

    private static final double NEARLY_ALL = 0.88;

    private final Page page;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> titled = new HashSet<>();
    private final boolean[] sourced;
    private final boolean[] credited;

    /**
     * @param sources the mentions of sources: a capital word in one is likelier a name
     */
    Capitals(Page page, List<Run> sources) {
        this.page = page;
        this.sourced = new boolean[page.size()];
        this.credited = Credits.of(page);
        sources.forEach(run -> Arrays.fill(sourced, run.first(), run.end(), true));
        for (var i = 0; i < page.size(); i++) {
            if (page.word(i).isCapitalised() && !opensSentence(i) && !isHeadline(i)) {
                inside.add(page.word(i).text());
            }
            if (i > 1
                    && page.word(i - 1).text().equals("The")
                    && page.word(i).isCapitalised()
                    && isLower(i - 2)
                    && !isHeadline(i)) {
                titled.add(page.word(i).text());
            }
        }
    }

    /** “the editors of The Lantern”: a capital article within a sentence belongs to a title, of a newspaper mostly. */
    boolean isTitle(int i) {
        return page.lower(i - 1).equals("the") && titled.contains(page.word(i).text());
    }

    private boolean isLower(int i) {
        return page.word(i).isWord() && !page.word(i).isCapitalised();
    }

    /** Whether a name may begin with this word. */
    boolean starts(int i) {
        var word = page.word(i);
        if (!word.isWord() || !word.isCapitalised() || credited[i] || isNoName(i) || isCompound(word)) {
            return false;
        }
        return (!opensSentence(i) && !isHeadline(i)) || isTitle(i) || isTrusted(i);
    }

    /** Whether a name that has begun goes on with this capital word. */
    boolean goesOn(int i) {
        return (!isNoName(i) || page.word(i).text().equals("News"))
                && !credited[i]
                && !(isHeadline(i) && !isTrusted(i));
    }

    /** Iran-backed, Republican-led, F-15. */
    private static boolean isCompound(Word word) {
        var hyphen = word.lower().lastIndexOf('-');
        var rest = word.lower().substring(hyphen + 1);
        return hyphen > 0 && (rest.endsWith("ed") || SUFFIXES.contains(rest) || Character.isDigit(rest.charAt(0)));
    }

    /** A word that is in no name, whatever its first letter: a month, a day, and the like. */
    boolean isNoName(int i) {
        var word = page.word(i);
        var monthLike = word.is("may") || word.is("april") || word.is("june") || word.is("august");
        var person = monthLike && i + 1 < page.size() && page.word(i + 1).isCapitalised() && !opensSentence(i);
        return (NO_NAME.contains(word.lower())
                        && !person
                        && !isPlace(i)
                        && !opensTitle(i)
                        && !(word.isAcronym() && word.lower().length() <= 3 && !word.is("tv")))
                || word.text().matches("[RDI]-.*");
    }

    /** New Jersey, New Zealand: the word alone is in no name, the two are one. */
    private boolean isPlace(int i) {
        return i + 1 < page.size() && Places.contains(page.text(new Run(i, i + 2)));
    }

    /** “the Early Years Agency”, “the First Bank”: a capital between a small article and another capital. */
    private boolean opensTitle(int i) {
        return i > 0
                && page.word(i - 1).text().equals("the")
                && i + 1 < page.size()
                && page.word(i + 1).isCapitalised()
                && !NO_NAME.contains(page.lower(i + 1))
                && OPENING.contains(page.lower(i))
                && !isHeadline(i);
    }

    private boolean isTrusted(int i) {
        var word = page.word(i);
        if (inside.contains(word.text()) || isListed(word)) {
            return true;
        }
        var common = Nouns.isKnown(word.lower())
                || word.lower().endsWith("ly")
                || word.lower().endsWith("ing");
        var next = i + 1 < page.size() ? page.word(i + 1) : word;
        var beforeName = next.isCapitalised() && !isHeadline(i) && !NO_NAME.contains(next.lower());
        return !common
                && !isHeadline(i)
                && (sourced[i] || beforeName || next.isPossessive() || CueWords.isSaying(next.lower()));
    }

    private static boolean isListed(Word word) {
        return FirstNames.contains(word.text())
                || Places.contains(word.text())
                || Nouns.isTitle(word.lower())
                || Aliases.WORLD.find(word.text()).isPresent()
                || Places.isDemonym(word.text())
                || word.isAcronym();
    }

    private boolean opensSentence(int i) {
        var at = i - 1;
        while (at >= 0
                && !page.word(at).isWord()
                && page.sentence(at) == page.sentence(i)
                && !page.word(at).is(",")
                && !page.word(at).is("(")) {
            at--;
        }
        var glued = at == i - 1
                && at >= 0
                && page.word(at).span().end() == page.word(i).span().start();
        return at < 0 || page.sentence(at) != page.sentence(i) || glued || opensQuotation(i);
    }

    private boolean opensQuotation(int i) {
        return i > 0
                && !page.word(i - 1).isWord()
                && page.depth(i - 1) > 0
                && page.depth(i) > (i > 1 ? page.depth(i - 2) : 0);
    }

    private boolean isContentWord(int i) {
        var lower = page.lower(i);
        return lower.length() > 2
                && !page.word(i).isNumber()
                && !Phrases.isPreposition(lower)
                && !Phrases.isDeterminer(lower)
                && !Phrases.isLink(lower);
    }

    private boolean endsParagraph(int end) {
        return end >= page.size() || page.paragraph(end) != page.paragraph(end - 1);
    }

    /** Whether the sentence of this word capitalises nearly every long word. */
    private boolean isHeadline(int i) {
        if (page.paragraph(i) > 1) {
            return false;
        }
        var longWords = 0;
        var capitals = 0;
        var end = page.sentenceEnd(i);
        for (var at = page.sentenceStart(i); at < end; at++) {
            if (page.word(at).isWord() && isContentWord(at)) {
                longWords++;
                capitals += page.word(at).isCapitalised() ? 1 : 0;
            }
        }
        var alone = endsParagraph(end) && (page.sentenceStart(i) == 0 || endsParagraph(page.sentenceStart(i)));
        return alone
                && page.paragraph(page.size() - 1) > 0
                && longWords >= FEWEST
                && capitals >= longWords * NEARLY_ALL;
    }
}
