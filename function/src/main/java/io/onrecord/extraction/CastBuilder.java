package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gathers the names of an article under those who bear them.
 *
 * <p>Full names first: one family name and first names that agree are one person. Then single names: a family name goes to the
 * person of that name whom the article names most, unless a title contradicts (Mrs. Clinton beside Bill Clinton); a first name to
 * the one person who has it. Gets wrong two brothers who are both called by their family name.
 */
final class CastBuilder {

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

    private final Page page;
    private final Roles roles;
    private final NameEvidence evidence;
    private final List<Name> names;
    private final List<Draft> drafts = new ArrayList<>();

    /** Somebody whose names are being gathered. */
    private static final class Draft {
        private final List<Name> mentions = new ArrayList<>();
        private final SourceType type;
        private String name;
        private Gender gender = Gender.UNKNOWN;

        Draft(SourceType type, String name) {
            this.type = type;
            this.name = name;
        }

        void add(Name mention) {
            mentions.add(mention);
            gender = gender.orElse(mention.gender());
        }
    }

    /**
     * @param sources the mentions of sources, evidence that a name in them speaks
     */
    CastBuilder(Page page, List<Run> sources) {
        this.page = page;
        this.roles = new Roles(page, sources);
        this.names = Names.in(page, sources);
        this.evidence = new NameEvidence(page, names, sources);
    }

    Cast build() {
        fullPersons();
        singlePersons();
        others();
        return new Cast(drafts.stream().map(this::entity).toList());
    }

    private void fullPersons() {
        for (var name : names) {
            if (evidence.isPerson(name) && name.words().length >= 2) {
                var draft = drafts.stream()
                        .filter(other -> isSamePerson(other, name))
                        .findFirst()
                        .orElseGet(() -> open(SourceType.PERSON, name));
                draft.add(name);
                draft.name = name.text().length() > draft.name.length() ? name.text() : draft.name;
            }
        }
    }

    private boolean isSamePerson(Draft draft, Name name) {
        return NameParts.surname(draft.name).equalsIgnoreCase(name.last())
                && draft.gender.agreesWith(name.gender())
                && FirstNames.agree(NameParts.first(draft.name), NameParts.first(name.text()));
    }

    private Draft open(SourceType type, Name name) {
        var draft = new Draft(type, name.text());
        drafts.add(draft);
        return draft;
    }

    private void singlePersons() {
        for (var name : names) {
            if (name.words().length == 1) {
                single(List.copyOf(drafts), name);
            }
        }
    }

    private void single(List<Draft> full, Name name) {
        var bearers = full.stream().filter(draft -> bears(draft, name)).toList();
        var other = name.sort() == Name.Sort.PLACE || name.sort() == Name.Sort.BODY;
        var elsewhere = other
                && (page.lower(name.whole().first() - 1).equals("the")
                        || isWhere(name)
                        || bearers.stream().noneMatch(draft -> isFamily(draft, name)));
        if (!bearers.isEmpty() && !elsewhere) {
            bearer(bearers, name).add(name);
        } else if (misspelt(name).isPresent()) {
            misspelt(name).get().add(name);
        } else if (evidence.isPerson(name)) {
            drafts.stream()
                    .filter(draft -> draft.type == SourceType.PERSON
                            && draft.name.equals(name.text())
                            && draft.gender.agreesWith(name.gender()))
                    .findFirst()
                    .orElseGet(() -> open(SourceType.PERSON, name))
                    .add(name);
        }
    }

    /** In Paris, at the Guardian: not Jeremy Paris, not Don Guardian. */
    private boolean isWhere(Name name) {
        return List.of("in", "at", "near").contains(page.lower(name.whole().first() - 1));
    }

    private static boolean isFamily(Draft draft, Name name) {
        var capitals =
                name.text().length() > 3 && name.text().equals(name.text().toUpperCase(Locale.ROOT));
        var family = NameParts.surname(draft.name);
        return capitals ? family.equalsIgnoreCase(name.text()) : family.equals(name.text());
    }

    /** One letter off the family name of one person: Sweeny, where the article has Steve Sweeney. */
    private Optional<Draft> misspelt(Name name) {
        var alike = drafts.stream()
                .filter(draft ->
                        draft.name.contains(" ") && NameParts.isMisspelt(name.text(), NameParts.surname(draft.name)))
                .toList();
        return alike.size() == 1 && !Places.contains(name.text()) ? Optional.of(alike.get(0)) : Optional.empty();
    }

    private static boolean bears(Draft draft, Name name) {
        if (!draft.gender.agreesWith(name.gender())) {
            return false;
        }
        var family = NameParts.surname(draft.name).equalsIgnoreCase(name.text());
        var title = name.title().toLowerCase(Locale.ROOT);
        var given = title.isEmpty() || BEFORE_GIVEN_NAMES.contains(title);
        return family || (given && NameParts.first(draft.name).equals(name.text()));
    }

    /** Of several bearers whose title fits; else the one named first: the others are mostly named in full. */
    private Draft bearer(List<Draft> bearers, Name name) {
        var title = NameParts.surname(name.title().toLowerCase(Locale.ROOT));
        if (bearers.size() > 1 && !title.isEmpty() && !Nouns.isCourtesy(title)) {
            return bearers.stream()
                    .filter(draft -> isTitled(draft, title))
                    .findFirst()
                    .orElseGet(() -> open(SourceType.PERSON, name));
        }
        var shown = pronounAfter(name).orElse(mostlyTitled(name));
        var agreeing = bearers.stream()
                .filter(draft -> shown != Gender.UNKNOWN && draft.gender == shown)
                .toList();
        return (agreeing.isEmpty() ? bearers : agreeing)
                .stream()
                        .min(Comparator.comparing(draft -> draft.mentions.get(0).run()))
                        .orElseThrow();
    }

    /** Whom the article calls Mr. or Ms. by that family name more often: the other is mostly named in full. */
    private Gender mostlyTitled(Name name) {
        var men = titled(name, Gender.MALE);
        var women = titled(name, Gender.FEMALE);
        return men > women ? Gender.MALE : women > men ? Gender.FEMALE : Gender.UNKNOWN;
    }

    private long titled(Name name, Gender gender) {
        return names.stream()
                .filter(other -> other.text().equals(name.text()) && other.gender() == gender)
                .count();
    }

    /** “Renner sold her mill”: the next pronoun of the sentence, where no other name stands between. */
    private Gender pronounAfter(Name name) {
        for (var at = name.run().end(); at < page.sentenceEnd(name.run().first()); at++) {
            var shown = Pronouns.gender(page.lower(at));
            if (shown != Gender.UNKNOWN) {
                return shown;
            }
            if (page.word(at).isCapitalised()) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    private boolean isTitled(Draft draft, String title) {
        return draft.mentions.stream()
                .anyMatch(mention -> mention.title().toLowerCase(Locale.ROOT).contains(title)
                        || roles.heads(mention).contains(title));
    }

    private void others() {
        var taken = new HashSet<Run>();
        drafts.forEach(draft -> draft.mentions.forEach(mention -> taken.add(mention.run())));
        var byKey = new LinkedHashMap<String, Draft>();
        var rest = names.stream().filter(name -> !taken.contains(name.run())).toList();
        rest.forEach(name -> addOther(name, byKey, rest));
    }

    private void addOther(Name name, Map<String, Draft> byKey, List<Name> rest) {
        var key = Bodies.key(name, rest, page);
        var draft = byKey.computeIfAbsent(key, other -> open(evidence.type(name), name));
        draft.add(name);
        draft.name =
                name.text().length() > draft.name.length() && !name.text().contains("'") ? name.text() : draft.name;
    }

    private Entity entity(Draft draft) {
        var heads = new HashSet<String>();
        var phrase = "";
        for (var mention : draft.mentions) {
            heads.addAll(roles.heads(mention));
            var here = roles.phrase(mention);
            phrase = here.length() > phrase.length() ? here : phrase;
        }
        draft.mentions.sort(Comparator.comparing(Name::run));
        return new Entity(draft.name, draft.type, gender(draft, heads), draft.mentions, heads, phrase);
    }

    private static Gender gender(Draft draft, Set<String> heads) {
        var shown = new HashMap<Gender, Integer>();
        heads.forEach(head -> shown.merge(Nouns.gender(head), 1, Integer::sum));
        var female = shown.getOrDefault(Gender.FEMALE, 0);
        var male = shown.getOrDefault(Gender.MALE, 0);
        var fromRoles = female > male ? Gender.FEMALE : male > female ? Gender.MALE : Gender.UNKNOWN;
        var called = draft.name.contains(" ") ? Gender.UNKNOWN : FirstNames.gender(draft.name);
        return draft.type == SourceType.PERSON ? draft.gender.orElse(fromRoles).orElse(called) : Gender.UNKNOWN;
    }
}
