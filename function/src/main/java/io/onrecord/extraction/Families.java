package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The two of a family whom the article names together, for whom a word for one of them stands: “his parents, Otto and Ilse Kern, … his
 * mother said”, “Otto and Ilse Kern were married in May … his wife said”.
 *
 * <p>Gets wrong “her father” where the parents that are named are her husband's, and no others are; and “his wife” where a father and a
 * daughter are named together in an article that speaks of a marriage.
 */
final class Families {

    /** What two are called together, and what each of them may be called. */
    private static final Map<String, Set<String>> MEMBERS = Map.of(
            "parents", Set.of("father", "mother", "dad", "mom", "mum"),
            "grandparents", Set.of("grandfather", "grandmother"),
            "couple", Set.of("husband", "wife"));

    private static final Set<String> SPOUSES = Set.of("husband", "wife", "ex-husband", "ex-wife", "widower", "widow");

    /** What an article on two who are or were married says somewhere. */
    private static final Set<String> MARRIED = Set.of(
            "married",
            "marriage",
            "couple",
            "wedding",
            "divorce",
            "divorced",
            "newlyweds",
            "spouse",
            "spouses",
            "marital");

    /** Who shares a surname and is no spouse. */
    private static final Set<String> KIN =
            Set.of("father", "mother", "son", "daughter", "brother", "sister", "cousin", "uncle", "aunt");

    private static final Set<String> THIRD = Set.of("his", "her", "their");

    /** The most words and marks from the word for two to the second name: ages, brackets, commas. */
    private static final int NEAR = 10;

    /**
     * Two of a family.
     *
     * @param word what they are called together; "" where only their names stand together
     * @param owner the word before it, whose they are: my, his; "" for none
     */
    private record Two(String word, String owner, Entity one, Entity other) {

        Stream<Entity> both() {
            return Stream.of(one, other);
        }

        String key() {
            return String.join("|", word, owner, one.name(), other.name());
        }
    }

    private final Page page;
    private final Cast cast;
    private final boolean married;
    private final List<Two> families;

    Families(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
        this.married = IntStream.range(0, page.size()).anyMatch(at -> MARRIED.contains(page.lower(at)));
        var byKey = new LinkedHashMap<String, Two>();
        Stream.concat(called(), ofOneSurname()).forEach(two -> byKey.putIfAbsent(two.key(), two));
        this.families = List.copyOf(byKey.values());
    }

    /** Who “my father” is after “my parents, Otto and Ilse Kern,”; empty where the article names several parents, or none. */
    Optional<Referent> member(Mention mention) {
        var head = page.lower(mention.run().last());
        var owner = page.lower(mention.run().first());
        return Pronouns.isPossessive(owner) || owner.equals("the")
                ? only(two -> MEMBERS.getOrDefault(two.word(), Set.of()).contains(head) && mayBeOf(two, owner), head)
                : Optional.empty();
    }

    /**
     * The parents of whom a possessive says whose they are: my parents and my father, his parents and their mother; a couple is
     * nobody's.
     */
    private static boolean mayBeOf(Two two, String owner) {
        var third = THIRD.contains(owner) && !Pronouns.isFirstPerson(two.owner());
        return owner.equals("the")
                || owner.equals(two.owner())
                || (third && !two.word().equals("couple"));
    }

    /** Who “his wife” is, of two who share a surname with him, where the article speaks of a marriage. */
    Optional<Referent> spouse(Mention mention, String owner) {
        var head = page.lower(mention.run().last());
        return married && SPOUSES.contains(head)
                ? only(two -> isOf(two, owner), head)
                        .filter(found -> !found.name().equals(owner))
                : Optional.empty();
    }

    private static boolean isOf(Two two, String owner) {
        return two.both().anyMatch(one -> one.name().equals(owner))
                && two.both().allMatch(one -> Collections.disjoint(one.roles(), KIN));
    }

    private Optional<Referent> only(Predicate<Two> fits, String head) {
        var gender = Nouns.gender(head);
        if (gender == Gender.UNKNOWN) {
            return Optional.empty();
        }
        var found = families.stream()
                .filter(fits)
                .flatMap(Two::both)
                .filter(person -> person.gender() == gender)
                .map(Entity::name)
                .distinct()
                .limit(2)
                .toList();
        return found.size() == 1
                ? cast.named(found.get(0))
                        .map(person ->
                                Referent.named(person, Resolution.COREFERENT, "description: one of a family of two"))
                : Optional.empty();
    }

    private Stream<Two> called() {
        return IntStream.range(0, page.size())
                .filter(at -> MEMBERS.containsKey(page.lower(at)))
                .mapToObj(at -> joinedAt(page.lower(at + 1).equals(",") ? at + 2 : at + 1, page.lower(at), ownerOf(at)))
                .flatMap(Optional::stream);
    }

    private String ownerOf(int noun) {
        var before = page.lower(noun - 1);
        return Pronouns.isPossessive(before) ? before : "";
    }

    /** The two whose names begin here, “and” right before the second. */
    private Optional<Two> joinedAt(int first, String word, String owner) {
        if (cast.at(first).isEmpty()) {
            return Optional.empty();
        }
        var near = cast.within(new Run(first, Math.min(first + NEAR, page.sentenceEnd(first)))).stream()
                .filter(found -> found.entity().isPerson())
                .limit(2)
                .toList();
        return near.size() == 2
                        && page.lower(near.get(1).name().whole().first() - 1).equals("and")
                ? Optional.of(
                        new Two(word, owner, near.get(0).entity(), near.get(1).entity()))
                : Optional.empty();
    }

    /** “Otto and Ilse Kern”: a first name, and the full name of another of that surname. */
    private Stream<Two> ofOneSurname() {
        return cast.appearances().stream()
                .filter(found -> found.entity().isPerson()
                        && found.name().words().length == 1
                        && page.lower(found.name().run().end()).equals("and"))
                .flatMap(found -> joinedAt(found.name().whole().first(), "", "").stream())
                .filter(two -> NameParts.surname(two.one().name())
                        .equals(NameParts.surname(two.other().name())));
    }
}
