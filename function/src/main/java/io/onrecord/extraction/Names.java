package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the names in an article: runs of capitalised words, with the small words that names contain.
 *
 * <p>Fixes “the Office for Budget Standards”, one name. Gets wrong “the Bank of Ghent and Rosa Klein” where the bank's name is not in
 * the catalogue and “and” joins two.
 */
final class Names {

    private static final Set<String> JOINED_BY_OF = Set.of("chief", "university", "speaker", "house", "bank", "head");

    private final Page page;
    private final Capitals capitals;
    private final Set<String> surnames = new HashSet<>();
    /** The surnames of those whom the article gives a first name that a list knows. */
    private final Set<String> families = new HashSet<>();

    private final Set<String> small;

    private Names(Page page, List<Run> sources) {
        this.page = page;
        this.capitals = new Capitals(page, sources);
        this.small = IntStream.range(0, page.size())
                .mapToObj(page::word)
                .filter(word -> word.isWord() && !word.isCapitalised())
                .map(Word::lower)
                .collect(Collectors.toSet());
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
                .forEach(name -> {
                    names.surnames.add(name.last());
                    if (FirstNames.contains(name.words()[0])) {
                        names.families.add(name.last());
                    }
                });
        return names.find();
    }

    private List<Name> find() {
        var names = new ArrayList<Name>();
        var i = 0;
        while (i < page.size()) {
            if (!capitals.starts(i)) {
                i++;
                continue;
            }
            var run = new Run(i, end(i));
            name(run).ifPresent(names::add);
            i = run.end();
        }
        return names;
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
        if (isNickname(start, at)) {
            return 3;
        }
        if (word.isWord() && word.isCapitalised()) {
            return capitals.goesOn(at) ? 1 : 0;
        }
        if (next != null
                && NameParts.isParticle(word.lower())
                && NameParts.isParticle(next.lower())
                && at + 2 < page.size()
                && page.word(at + 2).isCapitalised()) {
            return 3;
        }
        if (next == null || !next.isCapitalised() || capitals.isNoName(at + 1)) {
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

    /** Roberto “Bob” Ortega: the mark, the nickname and the mark belong to the name around them. */
    private boolean isNickname(int start, int mark) {
        return mark + 3 < page.size()
                && page.depth(mark) > page.depth(start)
                && page.depth(mark + 3) == page.depth(start)
                && !page.word(mark).isWord()
                && page.word(mark + 1).isCapitalised()
                && !page.word(mark + 2).isWord()
                && page.word(mark + 3).isCapitalised()
                && page.sentence(mark + 3) == page.sentence(start);
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
                    || Nouns.isDocument(before)
                    || (hasBody(new Run(start, at)) && has(new Run(start, at), "for", "on"));
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
        return capitals.isTitle(run.first())
                ? Optional.of(new Name(run, run, page.text(run), "", Name.Sort.BODY, Gender.UNKNOWN))
                : new NameCut(page, run, new NameCut.Known(surnames, families, small)).name();
    }
}
