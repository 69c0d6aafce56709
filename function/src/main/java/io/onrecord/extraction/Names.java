package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the names in an article: runs of capitalised words, with the small words that names contain.
 *
 * <p>A capital at the start of a sentence, or in a headline that capitalises everything, proves nothing: such a word is a name only
 * where the article shows it elsewhere, or a list knows it. Fixes “Critics say Iran …”: Critics is no name. Gets wrong “Rose told
 * him”, opening a sentence, where the article never names Rose again: a first name is trusted.
 */
final class Names {

    private static final Set<String> NO_NAME = Lists.of("nouns.txt").get("no-name");
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
    private static final Set<String> JOINED_BY_OF = Set.of("chief", "university", "speaker", "house", "bank", "head");

    /** A headline that capitalises has at least so many words, and this share of them in capitals. */
    private static final int FEWEST = 5;

    private static final double NEARLY_ALL = 0.88;

    private final Page page;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final boolean[] sourced;

    private Names(Page page, List<Run> sources) {
        this.page = page;
        this.sourced = new boolean[page.size()];
        sources.forEach(run -> Arrays.fill(sourced, run.first(), run.end(), true));
        for (var i = 0; i < page.size(); i++) {
            if (page.word(i).isCapitalised() && !opensSentence(i) && !isHeadline(i)) {
                inside.add(page.word(i).text());
            }
        }
    }

    /**
     * Every name of the page, in text order, none overlapping another.
     *
     * @param sources the mentions of sources: a capital word in one is likelier a name
     */
    static List<Name> in(Page page, List<Run> sources) {
        var names = new Names(page, sources);
        names.find().stream()
                .filter(name -> name.sort() == Name.Sort.PERSON && name.words().length > 1)
                .forEach(name -> names.surnames.add(name.last()));
        return names.find();
    }

    private List<Name> find() {
        var names = new ArrayList<Name>();
        var i = 0;
        while (i < page.size()) {
            if (!starts(i)) {
                i++;
                continue;
            }
            var run = new Run(i, end(i));
            name(run).ifPresent(names::add);
            i = run.end();
        }
        return names;
    }

    private boolean starts(int i) {
        var word = page.word(i);
        if (!word.isWord() || !word.isCapitalised() || isNoName(i) || isCompound(word)) {
            return false;
        }
        return (!opensSentence(i) && !isHeadline(i)) || isTrusted(i);
    }

    /** Iran-backed, Republican-led, F-15. */
    private static boolean isCompound(Word word) {
        var hyphen = word.lower().lastIndexOf('-');
        var rest = word.lower().substring(hyphen + 1);
        return hyphen > 0 && (rest.endsWith("ed") || SUFFIXES.contains(rest) || Character.isDigit(rest.charAt(0)));
    }

    private boolean isNoName(int i) {
        var word = page.word(i);
        var monthLike = word.is("may") || word.is("april") || word.is("june") || word.is("august");
        var person = monthLike && i + 1 < page.size() && page.word(i + 1).isCapitalised() && !opensSentence(i);
        return (NO_NAME.contains(word.lower())
                        && !person
                        && !(word.isAcronym() && word.lower().length() <= 3 && !word.is("tv")))
                || word.text().matches("[RDI]-.*");
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

    private int end(int start) {
        var at = start + 1;
        while (at < page.size() && page.sentence(at) == page.sentence(start)) {
            var step = step(start, at);
            if (step == 0) {
                break;
            }
            at += step;
        }
        return at;
    }

    /** How many words from here belong to the name that began at start; 0 for none. */
    private int step(int start, int at) {
        var word = page.word(at);
        if (Aliases.WORLD.find(page.text(new Run(start, at + 1))).isPresent()) {
            return 1;
        }
        var next = at + 1 < page.size() && page.sentence(at + 1) == page.sentence(at) ? page.word(at + 1) : null;
        if (word.isWord()
                && page.word(at - 1).isWord()
                && word.span().start() == page.word(at - 1).span().end()) {
            return 0;
        }
        if (word.isWord() && word.isCapitalised()) {
            return isNoName(at) || (isHeadline(at) && !isTrusted(at)) ? 0 : 1;
        }
        if (next != null
                && NameParts.isParticle(word.lower())
                && NameParts.isParticle(next.lower())
                && at + 2 < page.size()
                && page.word(at + 2).isCapitalised()) {
            return 3;
        }
        if (next == null || !next.isCapitalised() || isNoName(at + 1)) {
            return word.is("of") && next != null && next.is("the") ? ofThe(start, at) : 0;
        }
        if (word.is(",") && NameParts.isSuffix(next.lower())) {
            return 2;
        }
        if ((NameParts.isParticle(word.lower()) && word.isWord()) || word.is("&")) {
            return 2;
        }
        return joinsBody(start, at) ? 2 : 0;
    }

    private int ofThe(int start, int at) {
        return joinsBody(start, at) && at + 2 < page.size() && page.word(at + 2).isCapitalised() ? 3 : 0;
    }

    private boolean joinsBody(int start, int at) {
        var before = page.lower(at - 1);
        if (page.word(at).is("of")) {
            return Nouns.isBody(before)
                    || Nouns.isBodies(before)
                    || JOINED_BY_OF.contains(before)
                    || Nouns.isTitle(before)
                    || Nouns.isDocument(before);
        }
        var body = hasBody(new Run(start, at));
        if (page.word(at).is("for") || page.word(at).is("on")) {
            return (body || Nouns.isPeople(before)) && Nouns.isKnown(before);
        }
        return page.word(at).is("and")
                && (isListedWith(start, at)
                        || (body
                                && has(new Run(start, at), "of", "for")
                                && !FirstNames.contains(page.word(at + 1).text())));
    }

    /** Securities and Exchange Commission: the catalogue knows the whole. */
    private boolean isListedWith(int start, int and) {
        var end = and + 1;
        while (end < page.size() && page.word(end).isCapitalised()) {
            end++;
        }
        return Aliases.WORLD.find(page.text(new Run(start, end))).isPresent();
    }

    private boolean hasBody(Run run) {
        for (var i = run.first(); i < run.end(); i++) {
            if (Nouns.isBody(page.lower(i)) || Nouns.isBodies(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean has(Run run, String one, String other) {
        for (var i = run.first(); i < run.end(); i++) {
            if (page.word(i).is(one) || page.word(i).is(other)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Name> name(Run run) {
        return new NameCut(page, run, surnames).name();
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
        for (var at = page.sentenceStart(i); at < page.sentenceEnd(i); at++) {
            if (page.word(at).isWord() && isContentWord(at)) {
                longWords++;
                capitals += page.word(at).isCapitalised() ? 1 : 0;
            }
        }
        var alone = endsParagraph(page.sentenceEnd(i))
                && (page.sentenceStart(i) == 0 || endsParagraph(page.sentenceStart(i)));
        return alone
                && page.paragraph(page.size() - 1) > 0
                && longWords >= FEWEST
                && capitals >= longWords * NEARLY_ALL;
    }
}
