package io.onrecord.extraction;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the person whom a description that no rule explains stands for, by clues whose weights are learned; or nobody.
 *
 * <p>Fixes “Reid would not say. The minority leader …”. Gets wrong “the striker” where only the goalkeeper was named: so whoever is said
 * to do something else, and those whom papers seldom name, are left.
 */
final class LikeliestPersons {

    /** Who is somebody in the crowd, asks questions there, or has an office that papers seldom put a name to. */
    private static final Set<String> NOBODY_KNOWN = Set.of(
            "voter",
            "reader",
            "citizen",
            "customer",
            "worker",
            "employee",
            "staffer",
            "interviewer",
            "questioner",
            "moderator",
            "supporter",
            "fan",
            "attorney",
            "prosecutor",
            "lawyer",
            "judge",
            "justice",
            "magistrate",
            "coroner",
            "detective",
            "inspector",
            "referee",
            "doctor",
            "nurse",
            "driver",
            "teacher",
            "victim",
            "author",
            "caller",
            "narrator",
            "forecaster",
            "passenger",
            "waiter",
            "waitress",
            "bartender",
            "cashier",
            "receptionist",
            "translator",
            "bystander",
            "checker");

    private static final Set<String> FORMER = Set.of("former", "ex", "retired", "onetime", "one-time");

    private final Scene scene;
    private final Pool pool;
    private final Page page;
    private final PersonDescriptions persons;

    LikeliestPersons(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
        this.persons = new PersonDescriptions(scene, pool);
    }

    /** Whom the clues speak for: mostly who is spoken of right before, by another word. */
    Optional<Referent> resolve(Mention mention, String head, Attribution attribution) {
        var gender = persons.gender(mention);
        var ofOthers = scene.cast().within(mention.core()).stream()
                        .anyMatch(found -> found.entity().isPerson())
                || IntStream.range(mention.core().first(), mention.core().end())
                        .anyMatch(at -> page.word(at).isPossessive());
        if (Introduced.isOftenUnnamed(head)
                || NOBODY_KNOWN.contains(head)
                || ofOthers
                || persons.isToldApart(mention, head)) {
            return Optional.empty();
        }
        var former = isFormer(mention.core());
        var bearers = bearers(mention, head);
        var nobody = new EnumMap<Clue, Double>(Clue.class);
        Clues.setLength(nobody, mention, page);
        Clues.set(nobody, Clue.FORMER, former);
        Clues.set(nobody, Clue.AGED, PersonDescriptions.isAged(page, mention.core()));
        var ranking = new Ranking(
                Weights.DESCRIPTION,
                Pool.FAR,
                referent -> describe(referent, mention, head, bearers),
                Optional.of(nobody));
        return pool.ranked(
                        mention.run(),
                        attribution,
                        referent -> persons.isOther(referent, gender, mention, attribution) && mayBe(referent, head),
                        ranking)
                .map(found -> found.through("description: whom the clues speak for"));
    }

    /** The skipper is not the fisherman, the manager no left-hander: whoever does something else is hardly meant. */
    private boolean mayBe(Referent referent, String head) {
        var roles = scene.cast().roles(referent);
        return PersonDescriptions.standsForAName(head)
                || Synonyms.describe(roles, head)
                || !Nouns.nameAnOccupation(roles);
    }

    /** What the article says of a candidate, held against the description. */
    private Map<Clue, Double> describe(Referent referent, Mention mention, String head, long bearers) {
        var clues = new EnumMap<Clue, Double>(Clue.class);
        var roles = scene.cast().roles(referent);
        var noun = Synonyms.describe(roles, head);
        Clues.set(clues, Clue.SAME_NOUN, roles.contains(head));
        Clues.set(clues, Clue.NOUN, noun);
        clues.put(Clue.UNSAID, (double) Math.min(
                2,
                mention.modifiers(page)
                        .filter(word -> !Synonyms.describe(roles, word))
                        .count()));
        clues.put(
                Clue.KNOWN_FREQUENCY,
                PersonDescriptions.standsForAName(head) ? Math.log1p(pool.frequency(referent)) : 0.0);
        Clues.set(clues, Clue.FORMER_UNDESCRIBED, isFormer(mention.core()) && roles.isEmpty());
        Clues.set(clues, Clue.ONLY_BEARER, noun && bearers == 1);
        return clues;
    }

    /** How many persons named before go by the noun. */
    private long bearers(Mention mention, String head) {
        return scene.cast()
                .people()
                .filter(person ->
                        person.isNamedBefore(mention.run().first()) && Synonyms.describe(person.roles(), head))
                .count();
    }

    private boolean isFormer(Run core) {
        return IntStream.range(core.first(), core.end())
                .mapToObj(page::lower)
                .anyMatch(word -> FORMER.contains(word) || word.startsWith("ex-"));
    }
}
