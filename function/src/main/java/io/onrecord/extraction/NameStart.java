package io.onrecord.extraction;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where the name begins in a run of capitalised words of which none is a title: after an epithet, an origin or a body.
 *
 * <p>Fixes “Understated Kern” of a headline, “All-rounder Nathan Quist”, “Republican Ted Cruz” and “Washington Post Trump”. Gets wrong
 * “Young Kern”, a boy of that first name, at the head of a headline where another Kern has a first name.
 */
final class NameStart {

    private static final Set<String> OFFICES_IN_CAPITALS = Set.of("AG", "PM", "MP", "FM", "VP", "DA", "CEO");

    /** The last word of what an office is for: Political Affairs Ada Marsh. */
    private static final Set<String> OFFICES = Set.of(
            "affairs",
            "relations",
            "operations",
            "development",
            "services",
            "management",
            "security",
            "policy",
            "defense");

    /** What a secretary is of: former secretary of State Marsh. */
    private static final Set<String> DEPARTMENTS = Set.of(
            "state",
            "defense",
            "commerce",
            "education",
            "energy",
            "labor",
            "transportation",
            "agriculture",
            "treasury");

    private final Page page;
    private final Run run;
    private final NameCut.Known known;
    private final boolean endsInBody;

    /**
     * @param endsInBody whether the last word is a body's noun: Council, Association
     */
    NameStart(Page page, Run run, NameCut.Known known, boolean endsInBody) {
        this.page = page;
        this.run = run;
        this.known = known;
        this.endsInBody = endsInBody;
    }

    /** The name's first word; the run's where nothing stands before it. */
    int at() {
        if (isEpithet() || isAfterBody() || isAfterDepartment()) {
            return run.last();
        }
        if (isCommonNoun() || isAfterFirstWord()) {
            return run.first() + 1;
        }
        return afterOffice().orElseGet(this::afterOrigin);
    }

    /** Washington Post Trump. */
    private boolean isAfterBody() {
        return run.length() > 1
                && known.surnames().contains(page.word(run.last()).text())
                && Aliases.WORLD
                        .find(page.text(new Run(run.first(), run.last())))
                        .isPresent();
    }

    /** Hold Melania Trump: the first word of a headline. */
    private boolean isAfterFirstWord() {
        return run.length() > 2
                && FirstNames.contains(page.word(run.first() + 1).text())
                && !FirstNames.contains(page.word(run.first()).text())
                && known.surnames().contains(page.word(run.last()).text())
                && page.sentenceStart(run.first()) == run.first();
    }

    /** secretary of State Marsh. */
    private boolean isAfterDepartment() {
        return run.length() == 2
                && page.lower(run.first() - 1).equals("of")
                && Nouns.isTitle(page.lower(run.first() - 2))
                && DEPARTMENTS.contains(page.lower(run.first()));
    }

    /** Political Affairs Ada Marsh. */
    private OptionalInt afterOffice() {
        return IntStream.range(run.first() + 1, run.last())
                .filter(i -> FirstNames.contains(page.word(i).text()) && OFFICES.contains(page.lower(i - 1)))
                .findFirst();
    }

    /** Iranian Ada Marsh. */
    private int afterOrigin() {
        var at = run.first();
        while (at < run.last() && Places.isDemonym(page.word(at).text())) {
            at++;
        }
        return at < run.last() && FirstNames.contains(page.word(at).text()) ? at : run.first();
    }

    /** Understated Kern, AG Kern: what stands before the family name of somebody who has another first name. */
    private boolean isEpithet() {
        var first = page.word(run.first());
        return run.length() == 2
                && known.families().contains(page.word(run.last()).text())
                && !FirstNames.contains(first.text())
                && (OFFICES_IN_CAPITALS.contains(first.text())
                        || (page.paragraph(run.first()) == 0 && page.sentenceStart(run.first()) == run.first()));
    }

    /** All-rounder Nathan Quist, where the article has “the all-rounder”: two words of a name are left without it. */
    private boolean isCommonNoun() {
        var first = page.word(run.first());
        return run.length() > 2
                && page.sentenceStart(run.first()) == run.first()
                && !FirstNames.contains(first.text())
                && !Places.contains(first.text())
                && !first.isAcronym()
                && !endsInBody
                && isNoun(first.lower())
                && IntStream.range(run.first(), run.end())
                        .allMatch(at -> page.word(at).isCapitalised());
    }

    /** Before a first name a noun that has synonyms, or any word that the article writes small: Goalkeeper Nathan Quist. */
    private boolean isNoun(String first) {
        var beforeFirstName = FirstNames.contains(page.word(run.first() + 1).text());
        return known.small().contains(first)
                ? beforeFirstName || Nouns.isPersonOrDoer(first)
                : beforeFirstName && Synonyms.isListed(first);
    }
}
