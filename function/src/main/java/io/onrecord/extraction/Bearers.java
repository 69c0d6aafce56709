package io.onrecord.extraction;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds whose a single name is, among those whom the article names in full.
 *
 * <p>A family name goes to the person of that name whose title or pronoun fits, else to the one named first; a first name to the one
 * person who has it. Fixes Mrs. Renner beside Paul Renner. Gets wrong two brothers who are both called by their family name.
 */
final class Bearers {

    /** Dame Philippa is Philippa Orme; Mrs. Philippa is nobody. */
    private static final Set<String> BEFORE_GIVEN_NAMES = Set.of(
            "sir",
            "dame",
            "lady",
            "lord",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "father",
            "sister",
            "brother",
            "aunt",
            "uncle",
            "mother",
            "rabbi",
            "imam",
            "sheikh",
            "pastor",
            "dr",
            "dr.",
            "miss");

    private static final Set<String> PARTICLES = Set.of("up", "down", "off", "out", "away", "back", "again", "too");

    private final Page page;
    private final Roles roles;
    private final List<Name> names;

    /**
     * @param names every name of the article
     */
    Bearers(Page page, Roles roles, List<Name> names) {
        this.page = page;
        this.roles = roles;
        this.names = names;
    }

    /** Whose the name is; empty where nobody bears it, or nobody with that title. */
    Optional<Draft> of(List<Draft> full, Name name) {
        var bearers = full.stream().filter(draft -> bears(draft, name)).toList();
        return bearers.isEmpty() || isElsewhere(bearers, name) ? misspelt(full, name) : choose(bearers, name);
    }

    /** A place or a body of that name. */
    private boolean isElsewhere(List<Draft> bearers, Name name) {
        var other = name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.BODY;
        return other
                && (page.lower(name.whole().first() - 1).equals("the")
                        || isWhere(name)
                        || bearers.stream().noneMatch(draft -> isFamily(draft, name)));
    }

    /** In Paris, at the Guardian: not Jeremy Paris, not Don Guardian. */
    private boolean isWhere(Name name) {
        return List.of("in", "at", "near").contains(page.lower(name.whole().first() - 1));
    }

    private static boolean isFamily(Draft draft, Name name) {
        var capitals =
                name.text().length() > 3 && name.text().equals(name.text().toUpperCase(Locale.ROOT));
        var family = draft.surname();
        return capitals ? family.equalsIgnoreCase(name.text()) : family.equals(name.text());
    }

    /** One letter off the family name of one person: Sweeny, where the article has Steve Sweeney. */
    private static Optional<Draft> misspelt(List<Draft> full, Name name) {
        var alike = full.stream()
                .filter(draft -> draft.name().contains(" ") && NameParts.isMisspelt(name.text(), draft.surname()))
                .toList();
        return alike.size() == 1 && !Places.contains(name.text()) ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean bears(Draft draft, Name name) {
        if (!draft.gender.agreesWith(name.gender())) {
            return false;
        }
        var family = draft.surname().equalsIgnoreCase(name.text());
        var title = name.title().toLowerCase(Locale.ROOT);
        var given = title.isEmpty() || BEFORE_GIVEN_NAMES.contains(title);
        var familyFirst = FirstNames.isFamilyFirst(name.text());
        return family
                || ((given || familyFirst) && NameParts.first(draft.name()).equals(name.text()));
    }

    /** Of several bearers whose title fits; else the one named first: the others are mostly named in full. */
    private Optional<Draft> choose(List<Draft> bearers, Name name) {
        var title = NameParts.surname(name.title().toLowerCase(Locale.ROOT));
        if (bearers.size() > 1 && !title.isEmpty() && !Nouns.isCourtesy(title)) {
            return bearers.stream().filter(draft -> isTitled(draft, title)).findFirst();
        }
        var shown = pronounAfter(name).orElse(mostlyTitled(name));
        var agreeing = bearers.stream()
                .filter(draft -> shown != Gender.UNKNOWN && draft.gender == shown)
                .toList();
        return (agreeing.isEmpty() ? bearers : agreeing)
                .stream()
                        .min(Comparator.comparing(draft -> draft.mentions.get(0).run()));
    }

    /** “Renner sold her mill”: the next pronoun of the sentence, where no other name stands between. */
    Gender pronounAfter(Name name) {
        for (var at = name.run().end(); at < page.sentenceEnd(name.run().first()); at++) {
            var shown = Pronouns.gender(page.lower(at));
            if (shown != Gender.UNKNOWN) {
                return isObject(at) ? Gender.UNKNOWN : shown;
            }
            if (page.word(at).isCapitalised()) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    /** “Renner backed her up”: whoever is backed is somebody else. */
    private boolean isObject(int pronoun) {
        var next = page.lower(pronoun + 1);
        return page.lower(pronoun).equals("him")
                || (page.lower(pronoun).equals("her")
                        && (pronoun + 1 >= page.size()
                                || !page.word(pronoun + 1).isWord()
                                || PARTICLES.contains(next)
                                || Phrases.isPreposition(next)
                                || Phrases.isDeterminer(next)
                                || Phrases.isLink(next)));
    }

    /** Whom the article calls Mr. or Ms. by that family name more often: the other is mostly named in full. */
    private Gender mostlyTitled(Name name) {
        return Gender.mostly(names.stream()
                .filter(other -> other.text().equals(name.text()))
                .map(Name::gender)
                .toList());
    }

    private boolean isTitled(Draft draft, String title) {
        return draft.mentions.stream()
                .anyMatch(mention -> mention.title().toLowerCase(Locale.ROOT).contains(title)
                        || roles.heads(mention).contains(title));
    }
}
