package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The two of a family whom the article names together, for whom a word for one of them stands: “his parents, Otto and Ilse Kern, … his
 * mother said”, “Otto and Ilse Kern … his wife said”.
 *
 * <p>Gets wrong “her father” where the parents that are named are her husband's, and no others are.
 */
final class Families {

    /** What two are called together, and what each of them may be called. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "parents", Set.of("father", "mother", "dad", "mom", "mum"),
            "grandparents", Set.of("grandfather", "grandmother"),
            "couple", Set.of("husband", "wife"));

    private static final Set<String> SPOUSES = Set.of("husband", "wife", "ex-husband", "ex-wife", "widower", "widow");

    /** The most words and marks from the word for two to the second name: ages, brackets, commas. */
    private static final int NEAR = 10;

    /** @param word what they are called together; "" where only their names stand together */
    private record Two(String word, Entity one, Entity other) {

        Stream<Entity> both() {
            return Stream.of(one, other);
        }
    }

    private final Page page;
    private final Cast cast;
    private final List<Two> families;

    Families(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
        this.families = Stream.concat(called(), ofOneSurname()).distinct().toList();
    }

    /** Who “my father” is after “my parents, Otto and Ilse Kern,”; empty where the article names several parents, or none. */
    Optional<Referent> member(Mention mention) {
        var head = page.lower(mention.run().last());
        var owner = page.lower(mention.run().first());
        return Pronouns.isPossessive(owner) || owner.equals("the")
                ? only(two -> MEMBERS.getOrDefault(two.word(), Set.of()).contains(head), head)
                : Optional.empty();
    }

    /** Who “his wife” is, of two who share a surname with him. */
    Optional<Referent> spouse(Mention mention, String owner) {
        var head = page.lower(mention.run().last());
        return SPOUSES.contains(head)
                ? only(two -> two.both().anyMatch(one -> one.name().equals(owner)), head)
                        .filter(found -> !found.name().equals(owner))
                : Optional.empty();
    }

    private Optional<Referent> only(Predicate<Two> fits, String head) {
        var found = families.stream()
                .filter(fits)
                .flatMap(Two::both)
                .filter(person -> person.gender() == Nouns.gender(head) && person.gender() != Gender.UNKNOWN)
                .distinct()
                .toList();
        return found.size() == 1
                ? Optional.of(
                        Referent.named(found.get(0), Resolution.COREFERENT, "description: one of a family of two"))
                : Optional.empty();
    }

    private Stream<Two> called() {
        var found = new ArrayList<Two>();
        for (var at = 0; at < page.size(); at++) {
            if (MEMBERS.containsKey(page.lower(at))) {
                var word = page.lower(at);
                var first = page.lower(at + 1).equals(",") ? at + 2 : at + 1;
                joinedAt(first).ifPresent(two -> found.add(new Two(word, two.one(), two.other())));
            }
        }
        return found.stream();
    }

    /** The two whose names begin here, “and” right before the second. */
    private Optional<Two> joinedAt(int first) {
        if (cast.at(first).isEmpty()) {
            return Optional.empty();
        }
        var near = cast.within(new Run(first, Math.min(first + NEAR, page.sentenceEnd(first)))).stream()
                .filter(found -> found.entity().isPerson())
                .limit(2)
                .toList();
        return near.size() == 2
                        && page.lower(near.get(1).name().whole().first() - 1).equals("and")
                ? Optional.of(new Two("", near.get(0).entity(), near.get(1).entity()))
                : Optional.empty();
    }

    /** “Otto and Ilse Kern”: a first name, and the full name of another of that surname. */
    private Stream<Two> ofOneSurname() {
        return cast.appearances().stream()
                .filter(found -> found.entity().isPerson()
                        && found.name().words().length == 1
                        && page.lower(found.name().run().end()).equals("and"))
                .flatMap(found -> joinedAt(found.name().whole().first()).stream())
                .filter(two -> NameParts.surname(two.one().name())
                        .equals(NameParts.surname(two.other().name())));
    }
}
