package io.onrecord.extraction;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a name seems to name, judged by its words, its titles and the article before it: a person, a body or a place. */
final class NameSorts {

    private static final Set<String> SPOTS = Lists.of("nouns.txt").get("spot");
    private static final Set<String> COUNTIES = Set.of("Co", "County");
    private static final Set<String> COMPANIES = Lists.of("nouns.txt").get("company");
    private static final Set<String> LEGAL_FORMS = Lists.of("nouns.txt").get("legal-form");
    private static final Set<String> COMPANIES_OR_SURNAMES =
            Lists.of("nouns.txt").get("company-or-surname");

    /** Pan Am is no person. */
    private static final int SHORTEST_GIVEN = 3;

    private final Page page;
    private final Run run;

    /**
     * @param run the name with the titles before it
     */
    NameSorts(Page page, Run run) {
        this.page = page;
        this.run = run;
    }

    Name.Sort of(Run bare, String text, String title) {
        if (Aliases.WORLD.find(text).isPresent()) {
            return Places.isCountry(text) ? Name.Sort.PLACE : Name.Sort.BODY;
        }
        if (Places.contains(text) || isSpot(bare)) {
            return title.isEmpty() ? Name.Sort.PLACE : Name.Sort.PERSON;
        }
        var given = bare.length() >= 2
                && (FirstNames.contains(page.word(bare.first()).text()) || isFamilyFirst(bare));
        if ((!title.isEmpty() && !endsInPeople(bare)) || (given && !looksLikeBody(bare))) {
            return Name.Sort.PERSON;
        }
        if (looksLikeBody(bare)) {
            return Name.Sort.BODY;
        }
        return hasInitial(bare) ? Name.Sort.PERSON : Name.Sort.UNKNOWN;
    }

    /** Wu Xingfa, Nguyen Van Thanh. */
    private boolean isFamilyFirst(Run bare) {
        return bare.length() <= 3
                && !page.word(bare.first()).isAcronym()
                && page.word(bare.last()).text().length() >= SHORTEST_GIVEN
                && FirstNames.isFamilyFirst(page.word(bare.first()).text())
                && !Nouns.isKnown(page.lower(bare.last()));
    }

    /** U.N. Women, Young Republicans. */
    private boolean endsInPeople(Run bare) {
        return bare.length() > 1 && Nouns.isPeople(page.lower(bare.last()));
    }

    /** Broad Street, Co Kilcarn. */
    private boolean isSpot(Run bare) {
        return bare.length() > 1
                && (SPOTS.contains(page.lower(bare.last()))
                        || COUNTIES.contains(page.word(bare.first()).text()));
    }

    private boolean looksLikeBody(Run bare) {
        var last = page.lower(bare.last());
        var given = FirstNames.contains(page.word(bare.first()).text()) && bare.length() == 2 && !isAfterThe();
        var company = bare.length() > 1 && isCompany(last);
        if (((Nouns.isBody(last) || Nouns.isBodies(last)) && !given)
                || (company && (!given || !COMPANIES_OR_SURNAMES.contains(last)))) {
            return true;
        }
        for (var i = bare.first(); i < bare.end(); i++) {
            if (page.word(i).is("of") || page.word(i).is("for") || page.word(i).is("&")) {
                return true;
            }
        }
        return page.word(bare.first()).isAcronym() && (bare.length() == 1 || endsInPeople(bare)) && !isTranscript(bare);
    }

    /** Logistics, Ltd: what a company's name ends with. */
    static boolean isCompany(String word) {
        return COMPANIES.contains(word) || LEGAL_FORMS.contains(word);
    }

    /** Tellvik, of Tellvik AB; empty where the name has no such end. */
    static Optional<String> withoutLegalForm(Name name) {
        var words = name.words();
        return words.length == 2 && LEGAL_FORMS.contains(words[1].toLowerCase(Locale.ROOT))
                ? Optional.of(words[0])
                : Optional.empty();
    }

    /** WALLACE: at the start of a turn is no acronym. */
    private boolean isTranscript(Run bare) {
        return page.lower(bare.end()).equals(":")
                && page.word(bare.first()).text().length() > 3
                && bare.length() == 1;
    }

    private boolean isAfterThe() {
        return page.lower(run.first() - 1).equals("the");
    }

    private boolean hasInitial(Run bare) {
        for (var i = bare.first(); i < bare.last(); i++) {
            if (page.word(i).isInitial()) {
                return true;
            }
        }
        return false;
    }

    Gender gender(Run bare, String title) {
        var shown = Gender.UNKNOWN;
        for (var word : title.toLowerCase(Locale.ROOT).split(" ", -1)) {
            shown = Nouns.gender(word).orElse(shown);
        }
        return bare.length() >= 2
                ? shown.orElse(FirstNames.gender(page.word(bare.first()).text()))
                : shown;
    }
}
