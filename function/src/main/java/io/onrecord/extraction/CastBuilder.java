package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gathers the names of an article under those who bear them.
 *
 * <p>Full names first: one family name and first names that agree are one person. Then single names, which go
 * to their bearers. Gets wrong a father and a son of one name: they are one.
 */
final class CastBuilder {

    private final Page page;
    private final Roles roles;
    private final NameEvidence evidence;
    private final List<Name> names;
    private final Bearers bearers;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param sources the mentions of sources, evidence that a name in them speaks
     */
    CastBuilder(Page page, List<Run> sources) {
        this.page = page;
        this.roles = new Roles(page, sources);
        this.names = Names.in(page, sources);
        this.evidence = new NameEvidence(page, names, sources);
        this.bearers = new Bearers(page, roles, names);
    }

    Cast build() {
        fullPersons();
        singlePersons();
        others();
        var lead = LeadRoles.of(page, names.stream().filter(evidence::isPerson).toList());
        return new Cast(drafts.stream().map(draft -> entity(draft, lead)).toList());
    }

    private void fullPersons() {
        for (var name : names) {
            if (evidence.isPerson(name) && name.words().length >= 2) {
                var surname = name.last();
                var draft = drafts.stream()
                        .filter(other -> isPart(name.text(), other.name())
                                || isPart(other.name(), name.text())
                                || (other.surname().equalsIgnoreCase(surname) && mayBeCalled(other, name)))
                        .findFirst()
                        .orElseGet(() -> open(SourceType.PERSON, name));
                draft.add(name);
                if (name.text().length() > draft.name().length()) {
                    draft.call(name.text());
                }
            }
        }
    }

    /** Mosquera Palacios or Jairo Mosquera of Jairo Mosquera Palacios, Nina Fyodorovna of Nina Fyodorovna Orlova. Asked of each pair, so it joins no strings. */
    private static boolean isPart(String part, String whole) {
        var more = whole.length() - part.length();
        return more > 0
                && part.contains(" ")
                && ((whole.endsWith(part) && whole.charAt(more - 1) == ' ')
                        || (whole.startsWith(part) && whole.charAt(part.length()) == ' '));
    }

    /** Whether gender and first names allow the two to be one of that surname. */
    private static boolean mayBeCalled(Draft draft, Name name) {
        return draft.gender.agreesWith(name.gender())
                && FirstNames.agree(NameParts.first(draft.name()), NameParts.first(name.text()));
    }

    private Draft open(SourceType type, Name name) {
        var draft = new Draft(type, name.text());
        drafts.add(draft);
        return draft;
    }

    private void singlePersons() {
        for (var i = 0; i < names.size(); i++) {
            if (names.get(i).words().length == 1) {
                single(List.copyOf(drafts), names.get(i), i + 1 < names.size() ? names.get(i + 1) : names.get(i));
            }
        }
    }

    private void single(List<Draft> full, Name name, Name next) {
        var bearer = bearers.of(full, name);
        var shared = bearer.isPresent() ? Optional.<String>empty() : sharedSurname(name, next);
        if (bearer.isPresent()) {
            bearer.get().add(name);
        } else if (shared.isPresent()) {
            var draft = open(SourceType.PERSON, name);
            draft.add(name);
            draft.call(name.text() + " " + shared.get());
            draft.gender = draft.gender.orElse(FirstNames.gender(name.text()));
        } else if (evidence.isPerson(name)) {
            drafts.stream()
                    .filter(draft -> draft.type == SourceType.PERSON
                            && draft.name().equals(name.text())
                            && draft.gender.agreesWith(name.gender()))
                    .findFirst()
                    .orElseGet(() -> open(SourceType.PERSON, name))
                    .add(name);
        }
    }

    /** “Otto and Ilse Kern”: Otto Kern. Gets wrong two colleagues of whom one goes by a single name. */
    private Optional<String> sharedSurname(Name name, Name next) {
        var and = name.run().end();
        return FirstNames.gender(name.text()) != Gender.UNKNOWN
                        && name.title().isEmpty()
                        && !Places.contains(name.text())
                        && !FirstNames.isSurnameToo(name.text())
                        && page.lower(and).equals("and")
                        && next.whole().first() == and + 1
                        && next.run().first() == and + 1
                        && next.words().length > 1
                        && FirstNames.contains(next.words()[0])
                        && evidence.isPerson(next)
                ? Optional.of(next.last())
                : Optional.empty();
    }

    private void others() {
        var taken = new HashSet<Run>();
        drafts.forEach(draft -> draft.mentions.forEach(mention -> taken.add(mention.run())));
        var byKey = new LinkedHashMap<String, Draft>();
        var rest = names.stream().filter(name -> !taken.contains(name.run())).toList();
        var different = List.copyOf(rest.stream()
                .collect(Collectors.toMap(Name::text, name -> name, (first, again) -> first, LinkedHashMap::new))
                .values());
        rest.forEach(name -> addOther(name, byKey, different));
        byKey.values().forEach(CastBuilder::nameCountry);
        byKey.values().forEach(draft -> spellOut(draft, different));
    }

    private void addOther(Name name, Map<String, Draft> byKey, List<Name> rest) {
        var key = Bodies.key(name, rest, page);
        var draft = byKey.computeIfAbsent(key, other -> open(evidence.type(name), name));
        draft.add(name);
        if (name.text().length() > draft.name().length() && !name.text().contains("'")) {
            draft.call(name.text());
        }
    }

    /** The U.N. is the United Nations where the article has the United Nations Security Council. */
    private static void spellOut(Draft draft, List<Name> names) {
        Aliases.WORLD
                .find(draft.name())
                .map(institution -> institution.name())
                .filter(full -> full.length() > draft.name().length() && !Places.isCountry(full))
                .filter(full -> {
                    var start = full + " ";
                    return names.stream().anyMatch(name -> name.text().startsWith(start));
                })
                .ifPresent(draft::call);
    }

    /** A country goes by its full name where the article gives it, else as it mostly calls it: the U.S., not America. */
    private static void nameCountry(Draft draft) {
        Aliases.WORLD
                .find(draft.name())
                .filter(institution -> Places.isCountry(institution.name()))
                .ifPresent(country -> {
                    var called = draft.mentions.stream()
                            .collect(Collectors.groupingBy(Name::text, LinkedHashMap::new, Collectors.counting()));
                    draft.call(
                            called.containsKey(country.name())
                                    ? country.name()
                                    : Collections.max(called.entrySet(), Map.Entry.comparingByValue())
                                            .getKey());
                });
    }

    private Entity entity(Draft draft, Optional<LeadRoles.Lead> lead) {
        var heads = new HashSet<String>();
        var phrase = "";
        for (var mention : draft.mentions) {
            heads.addAll(roles.heads(mention));
            var here = roles.phrase(mention);
            phrase = here.length() > phrase.length() ? here : phrase;
        }
        var own = Set.copyOf(heads);
        lead.filter(found -> !Nouns.nameAnOccupation(heads)
                        && draft.mentions.stream().anyMatch(name -> name.run().equals(found.first())))
                .ifPresent(found -> heads.addAll(found.words()));
        draft.mentions.sort(Comparator.comparing(Name::run));
        return new Entity(
                draft.name(), draft.type, gender(draft, own).orElse(shownAfter(draft)), draft.mentions, heads, phrase);
    }

    /** What he, she, his or her after a name shows, more often than not: for names that no list holds. */
    private Gender shownAfter(Draft draft) {
        if (draft.type != SourceType.PERSON) {
            return Gender.UNKNOWN;
        }
        return Gender.mostly(draft.mentions.stream().map(bearers::pronounAfter).toList());
    }

    private static Gender gender(Draft draft, Set<String> heads) {
        var fromRoles = Gender.mostly(heads.stream().map(Nouns::gender).toList());
        var called = draft.name().contains(" ") ? Gender.UNKNOWN : FirstNames.gender(draft.name());
        return draft.type == SourceType.PERSON ? draft.gender.orElse(fromRoles).orElse(called) : Gender.UNKNOWN;
    }
}
