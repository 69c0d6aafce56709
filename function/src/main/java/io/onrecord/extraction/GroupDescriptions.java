package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Resolves the description of several persons to those whom the article names: “the senators”, “both men”, “the candidates”.
 *
 * <p>Fixes “the two senators” after two senators were named. Gets wrong “the senators” of a committee of which the article names
 * two.
 */
final class GroupDescriptions {

    /** Who publish together, so that the text names them once. */
    private static final Set<String> AUTHORS =
            Set.of("researchers", "authors", "scientists", "academics", "economists");

    private static final double OF_FREQUENCY = 2;
    private static final String SOME = "(?:some|many|several|most|a few|few|certain) ";

    private final Scene scene;
    private final Pool pool;
    private final Page page;

    GroupDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    /** “the two men”, “the senators”: the named persons of that role, where they are two or three. */
    Optional<Referent> named(Mention mention, String head) {
        var one = Nouns.singular(head);
        var two = page.lower(mention.run().first() + 1).equals("two")
                || page.lower(mention.run().first()).equals("both");
        var people = scene.cast()
                .people()
                .filter(person -> person.isNamedBefore(mention.run().first()) && Synonyms.describe(person.roles(), one))
                .map(Entity::name)
                .toList();
        var few = people.size() == 2 || (!two && people.size() == 3);
        return few && mention.run().length() <= (two ? 4 : 2) ? Optional.of(several(people)) : Optional.empty();
    }

    /** “Some growers agreed; others asked for more”: other growers. */
    Optional<Referent> others(Mention mention, Attribution attribution) {
        return mention.run().length() == 1 && page.lower(mention.run().first()).equals("others")
                ? pool.justBefore(
                                mention.run(),
                                attribution,
                                referent -> referent.isDescription()
                                        && referent.plural()
                                        && referent.name().matches("(?i)" + SOME + "\\w.*"))
                        .map(some -> Referent.described(
                                some.name().replaceFirst("(?i)" + SOME, "other "),
                                some.type(),
                                true,
                                "description: the rest of those before"))
                : Optional.empty();
    }

    Optional<Referent> two(Mention mention, String head, Attribution attribution) {
        var isTwo = page.lower(mention.run().first() + 1).equals("two")
                || page.lower(mention.run().first()).equals("both");
        var rivals = Set.of("candidates", "nominees", "rivals", "contenders", "pair", "couple")
                        .contains(head)
                && mention.run().length() <= 4;
        if (rivals) {
            return frequent(mention, attribution);
        }
        if (isTwo && mention.run().length() <= 3) {
            return Optional.of(new Pronouns(scene, pool).resolve(mention.run(), "both men", attribution));
        }
        return pair(mention, attribution);
    }

    /** “Mr. Orr and Ms. Lund said …. The senators said”: the two persons who just spoke together. */
    private Optional<Referent> pair(Mention mention, Attribution attribution) {
        var persons = Nouns.isPerson(Nouns.singular(page.lower(mention.head())));
        if (!persons
                || mention.run().length() != 2
                || !page.lower(mention.run().first()).equals("the")) {
            return Optional.empty();
        }
        return pool.justBefore(mention.run(), attribution, this::areTwoPersons)
                .or(() -> AUTHORS.contains(page.lower(mention.head()))
                        ? pool.best(mention.run(), attribution, this::areTwoPersons)
                        : Optional.empty())
                .map(found -> found.through("description: the two who spoke before"));
    }

    private boolean areTwoPersons(Referent referent) {
        return referent.type() == SourceType.GROUP
                && referent.names().stream()
                                .filter(name -> scene.cast()
                                        .people()
                                        .anyMatch(person -> person.name().equals(name)))
                                .count()
                        > 1;
    }

    /** The candidates: the two persons whom the article names most. */
    private Optional<Referent> frequent(Mention mention, Attribution attribution) {
        var persons = new PersonDescriptions(scene, pool);
        Predicate<Referent> person = referent -> persons.isOther(referent, Gender.UNKNOWN, mention, attribution)
                && pool.frequency(referent) > 1
                && mayRun(scene.cast().roles(referent));
        return Referent.chosen(2, other -> pool.best(mention.run(), attribution, person.and(other), this::frequency))
                .map(names -> several(List.of(names.get(1), names.get(0))));
    }

    /** Somebody whom the article takes for known, or calls by a party or an office. */
    static boolean mayRun(Set<String> roles) {
        return roles.isEmpty()
                || Synonyms.describe(roles, "democrat")
                || Synonyms.describe(roles, "republican")
                || roles.stream().anyMatch(role -> Nouns.isTitle(role) || Synonyms.describe(Set.of(role), "candidate"));
    }

    private double frequency(Referent referent) {
        return 2 * OF_FREQUENCY * Math.log(1 + pool.frequency(referent));
    }

    private static Referent several(List<String> people) {
        return Referent.several(
                people, SourceType.GROUP, Resolution.COREFERENT, "description: the persons of that role");
    }
}
