package io.onrecord.extraction;

import java.util.Optional;
import java.util.Set;

/**
 * Parts a run of capitalised words into titles and a name.
 *
 * <p>What stands before the name ends with the last word that is a title or a role. Fixes “Agriculture Secretary Tom Vilsack” and
 * “Secretary of State John Kerry”. Gets wrong a person whose first name is no listed one after an “of” (“Director of Operations Zyx
 * Qwert Foo”): the last two words are taken.
 */
final class NameCut {

    /** Titles that are family names, too. */
    private static final Set<String> TITLES_OR_SURNAMES = Set.of(
            "sheikh", "shaikh", "sheik", "king", "bishop", "baron", "prince", "duke", "earl", "pope", "judge", "major",
            "sultan");

    /** A super PAC, the CEO: capitals, and yet a common noun. */
    private static final Set<String> ROLES_IN_CAPITALS = Lists.of("nouns.txt").get("capitals");

    /**
     * What the rest of the article shows of its names.
     *
     * @param surnames the last words of all names of persons
     * @param families those among them that the article gives with a first name that a list knows
     * @param small the words that the article writes small somewhere
     */
    record Known(Set<String> surnames, Set<String> families, Set<String> small) {}

    private final Page page;
    private final Run run;
    private final Known known;

    NameCut(Page page, Run run, Known known) {
        this.page = page;
        this.run = run;
        this.known = known;
    }

    /** The name; none where all words are titles (the Attorney General), or an origin (Iranian). */
    Optional<Name> name() {
        var start = start();
        var end = end(start);
        if (start >= end) {
            return Optional.empty();
        }
        var bare = new Run(start, end);
        var text = text(bare);
        var listed = Aliases.WORLD.find(text).isPresent();
        if ((bare.length() == 1 && isNoNameAlone(start)) || (isGroup(bare) && !listed)) {
            return Optional.empty();
        }
        var title = start > run.first() ? text(new Run(run.first(), start)) : "";
        var sorts = new NameSorts(page, run);
        return Optional.of(new Name(
                bare, new Run(run.first(), end), text, title, sorts.of(bare, text, title), sorts.gender(bare, title)));
    }

    /** Obama Speech: a common noun after a family name is no part of it. */
    private int end(int start) {
        var last = page.lower(run.last());
        var thing = (Nouns.isDocument(last) || Nouns.isEvent(last)) && !Nouns.isBody(last);
        var person = start > run.first()
                || (run.length() > 1
                        && known.surnames().contains(page.word(run.last() - 1).text()));
        return thing && person && run.last() > start ? run.last() : run.end();
    }

    /** Oversight Committee Republicans, African-Americans: people described, nobody named. */
    private boolean isGroup(Run bare) {
        var last = page.word(bare.last()).text();
        var origin = Nouns.singular(last.substring(last.lastIndexOf('-') + 1));
        var people = Places.isDemonym(origin) && last.endsWith("s");
        return people && !page.word(bare.first()).isAcronym();
    }

    private boolean isNoNameAlone(int start) {
        var word = page.word(start);
        var listed = Aliases.WORLD.find(word.text()).isPresent();
        var surname = known.surnames().contains(word.text()) && !Nouns.isKnown(page.lower(start + 1));
        var titled = start > run.first();
        if (ROLES_IN_CAPITALS.contains(word.text())) {
            return true;
        }
        return !listed
                && !surname
                && !titled
                && (Places.isDemonym(word.text())
                        || isOfUnlistedPlace(start)
                        || (start == run.first() && Nouns.isPeople(word.lower())));
    }

    /** “the Zairian border” */
    private boolean isOfUnlistedPlace(int at) {
        var lower = page.lower(at);
        var next = page.word(Math.min(at + 1, page.size() - 1));
        return (lower.endsWith("ian") || lower.endsWith("ese"))
                && page.lower(at - 1).equals("the")
                && next.isWord()
                && !next.isCapitalised()
                && !FirstNames.contains(page.word(at).text());
    }

    private int start() {
        var text = text(run);
        if (Aliases.WORLD.find(text).isPresent() || Places.contains(text)) {
            return run.first();
        }
        var role = lastRole();
        if (role < 0) {
            return new NameStart(page, run, known, endsInBody()).at();
        }
        if (role + 1 < run.end() && page.word(role + 1).is("of")) {
            return startAfterOf(role + 2);
        }
        return role + 1;
    }

    /** The last title or role that is not part of the name itself; -1 for none. */
    private int lastRole() {
        for (var i = run.last(); i >= run.first(); i--) {
            var lower = page.lower(i);
            var role = Nouns.isTitle(lower) || Nouns.isPerson(lower);
            var company = i == run.last() && i > run.first() && NameSorts.isCompany(lower);
            if (role && !company && !isSurname(i) && !isPartOfBody(i) && introduces(i)) {
                return i;
            }
        }
        return -1;
    }

    /** A title before any name; a mere role (Refugee Convention) only before a first name or two words more. */
    private boolean introduces(int i) {
        if (i == run.last() || Nouns.isTitle(page.lower(i)) || page.word(i + 1).is("of")) {
            return true;
        }
        var last = page.lower(run.last());
        var thing = Nouns.isDocument(last) || Nouns.isEvent(last) || Nouns.isBody(last);
        return FirstNames.contains(page.word(i + 1).text())
                || (run.last() - i >= 2 && !thing)
                || known.surnames().contains(page.word(i + 1).text());
    }

    /** Rob Bishop, Tim Cook: a role after a first name is a surname. Pope Francis, Chief Justice: a first name after a role. */
    private boolean isSurname(int i) {
        var first = i > run.first() && FirstNames.contains(page.word(i - 1).text());
        var initial = i > run.first() && page.word(i - 1).isInitial();
        var given = FirstNames.contains(page.word(i).text())
                && i < run.last()
                && !Nouns.isCourtesy(page.lower(i))
                && !(run.length() > 2 && FirstNames.contains(page.word(i + 1).text()));
        var family = i == run.last() && i > run.first() && Nouns.isCourtesy(page.lower(i - 1));
        return (first && i == run.last() && !Nouns.isTitle(page.lower(i - 1)))
                || initial
                || (given && i == run.first())
                || family
                || isAged(i);
    }

    /** “Imtaz Sheikh (29)”, “Ovu King, 41,”. Gets wrong “Crown Prince, 30,” without a name. */
    private boolean isAged(int i) {
        return i == run.last()
                && run.length() == 2
                && TITLES_OR_SURNAMES.contains(page.lower(i))
                && Ages.after(page, run).isPresent();
    }

    /** Secretary General Council, Doctors Association: a body noun ends the run. */
    private boolean isPartOfBody(int i) {
        return i < run.last()
                && endsInBody()
                && !FirstNames.contains(page.word(i + 1).text())
                && !page.lower(i).endsWith(".");
    }

    private boolean endsInBody() {
        var last = page.lower(run.last());
        return Nouns.isBody(last) || Nouns.isBodies(last);
    }

    private int startAfterOf(int from) {
        for (var i = from; i < run.end(); i++) {
            if (FirstNames.contains(page.word(i).text()) && i < run.last()) {
                return i;
            }
        }
        return run.end() - from >= 3 ? run.end() - 2 : run.end();
    }

    private String text(Run words) {
        var joined = new StringBuilder();
        for (var i = words.first(); i < words.end(); i++) {
            if (page.depth(i) > page.depth(words.first())) {
                continue;
            }
            var comma = page.word(i).is(",");
            joined.append(joined.isEmpty() || comma ? "" : " ")
                    .append(comma ? "" : page.word(i).text());
        }
        return joined.toString();
    }
}
