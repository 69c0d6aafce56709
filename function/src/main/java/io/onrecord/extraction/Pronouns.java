package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Resolves pronouns: he, she and it here, the others by who resolves such. */
final class Pronouns {

    private static final Map<String, Gender> SINGULAR = Map.of(
            "he",
            Gender.MALE,
            "him",
            Gender.MALE,
            "his",
            Gender.MALE,
            "himself",
            Gender.MALE,
            "she",
            Gender.FEMALE,
            "her",
            Gender.FEMALE,
            "hers",
            Gender.FEMALE,
            "herself",
            Gender.FEMALE);
    private static final Set<String> THINGS = Set.of("it", "its", "itself");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");
    private static final Set<String> WE = Set.of("we", "us", "our", "ourselves");
    private static final Set<String> ASKED =
            Set.of("under", "asked", "questioned", "pressed", "challenged", "interviewed", "quizzed", "grilled");
    /** Who writes of herself in the third person. */
    private static final Set<String> WRITERS = Set.of("this reporter", "this author", "this writer", "this columnist");

    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    private final Scene scene;
    private final Pool pool;

    Pronouns(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
    }

    /** What a pronoun for one person says of the person's gender. */
    static Gender gender(String lower) {
        return SINGULAR.getOrDefault(lower, Gender.UNKNOWN);
    }

    static boolean isFirstPerson(String lower) {
        return FIRST.contains(lower) || WE.contains(lower);
    }

    static boolean isPossessive(String lower) {
        return Set.of("his", "her", "its", "their", "my", "our").contains(lower);
    }

    static boolean isPronoun(String lower) {
        return WRITERS.contains(lower)
                || SINGULAR.containsKey(lower)
                || THINGS.contains(lower)
                || PluralPronouns.isPlural(lower)
                || FIRST.contains(lower)
                || WE.contains(lower)
                || SECOND.contains(lower)
                || RELATIVE.contains(lower);
    }

    Referent resolve(Run mention, String lower, Attribution attribution) {
        if (SINGULAR.containsKey(lower)) {
            return person(mention, attribution, SINGULAR.get(lower));
        }
        if (RELATIVE.contains(lower)) {
            return new Relatives(scene, pool).resolve(mention, lower, attribution);
        }
        if (THINGS.contains(lower)) {
            var whereabouts = new Whereabouts(scene);
            return pool.best(
                            mention,
                            attribution,
                            referent -> isThing(referent)
                                    && !whereabouts.isUnlistedPlace(referent)
                                    && !(isSaidIn(mention) && isDocument(referent)))
                    .map(found -> found.through("it: the body or document before"))
                    .orElse(itself(mention));
        }
        if (PluralPronouns.isPlural(lower)) {
            return new PluralPronouns(scene, pool)
                    .resolve(mention, lower, attribution)
                    .orElse(itself(mention));
        }
        if (WRITERS.contains(lower)) {
            return FirstPersons.writer("the author", "this reporter: the writer");
        }
        return SECOND.contains(lower) && scene.page().depth(mention.first()) == 0
                ? FirstPersons.writer("the reader", "you: the reader")
                : new FirstPersons(scene).resolve(mention, attribution);
    }

    /** The person that a pronoun for one person stands for, wherever it is. */
    Optional<Referent> person(Run mention) {
        var alone = new Attribution(List.of(scene.page().span(mention)), List.of(), List.of(), 1);
        var gender = gender(scene.page().lower(mention.first()));
        return pool.ranked(mention, alone, referent -> isPerson(referent, gender), Ranking.near(Weights.PRONOUN))
                .map(found -> found.withGender(gender).through("pronoun: the person before"));
    }

    private Referent person(Run mention, Attribution attribution, Gender gender) {
        return ahead(mention, gender)
                .or(() -> spokenOf(mention, attribution, gender)
                        .map(found -> found.withGender(gender).through("pronoun: the person before")))
                .orElse(itself(mention));
    }

    /** The person before, of that gender, who is nobody around or beside the one that speaks. */
    Optional<Referent> spokenOf(Run mention, Attribution attribution, Gender gender) {
        var around = speakersAround(mention, attribution);
        var beside = scene.page()
                .run(
                        attribution.source().isEmpty()
                                ? attribution.anchor()
                                : attribution.source().get(0));
        var bystanders = new Bystanders(scene, attribution);
        Predicate<Referent> sure = referent -> isPerson(referent, gender)
                && !around.contains(referent.name())
                && !isWhom(mention, referent)
                && !isAsker(mention, referent)
                && !scene.turns().isInterlocutor(mention.first(), referent)
                && !bystanders.include(referent)
                && !scene.cast().isNamedIn(beside, referent);
        return pool.ranked(mention, attribution, sure, Ranking.near(Weights.PRONOUN));
    }

    /** “Kern, whom he describes as”: he is somebody else. */
    private boolean isWhom(Run mention, Referent referent) {
        var whom = mention.first() - 1;
        var before = scene.page().lower(whom - 1).equals(",") ? whom - 2 : whom - 1;
        return scene.page().lower(whom).equals("whom")
                && scene.cast()
                        .at(before)
                        .filter(found -> found.entity().name().equals(referent.name()))
                        .isPresent();
    }

    /** “Asked by Kern, he”, “Under questioning by Kern, he”: whoever asks is somebody else. */
    private boolean isAsker(Run mention, Referent referent) {
        var page = scene.page();
        var start = page.sentenceStart(mention.first());
        return ASKED.contains(page.lower(start))
                && scene.cast().within(new Run(start, mention.first())).stream()
                        .anyMatch(found ->
                                page.lower(found.name().whole().first() - 1).equals("by")
                                        && found.entity().name().equals(referent.name()));
    }

    /** “In his statement on the dam, Kern said”: whom the clause after the comma begins with. */
    private Optional<Referent> ahead(Run mention, Gender gender) {
        var page = scene.page();
        if (!isPossessive(page.lower(mention.first()))
                || page.sentenceStart(mention.first()) != mention.first() - 1
                || !Phrases.isPreposition(page.lower(mention.first() - 1))) {
            return Optional.empty();
        }
        return IntStream.range(mention.end(), page.sentenceEnd(mention.first()))
                .filter(at -> page.word(at).is(","))
                .limit(1)
                .boxed()
                .flatMap(comma -> scene.cast().at(comma + 1).stream())
                .filter(found -> !new Salience(page).isPossessive(found.name().run()))
                .map(found -> Referent.named(found.entity(), Resolution.COREFERENT, "pronoun: who comes after it"))
                .filter(found -> isPerson(found, gender))
                .findFirst();
    }

    /** Who says the quotation around the pronoun: such a one would be an I in it. */
    private Set<String> speakersAround(Run mention, Attribution attribution) {
        var page = scene.page();
        if (page.depth(mention.first()) == 0) {
            return Set.of();
        }
        return scene.settled().stream()
                .filter(settled -> !settled.attribution().equals(attribution)
                        && page.depth(settled.place().first()) == 0
                        && settled.attribution().content().stream()
                                .anyMatch(content -> content.covers(page.span(mention))))
                .map(settled -> settled.referent().name())
                .collect(Collectors.toSet());
    }

    static boolean isPerson(Referent referent, Gender gender) {
        return referent.type() == SourceType.PERSON
                && !referent.plural()
                && referent.gender().agreesWith(gender);
    }

    /** “In a filing on Monday, it said”: it is not the filing. */
    private boolean isSaidIn(Run mention) {
        var start = scene.page().sentenceStart(mention.first());
        var article = scene.page().lower(start + 1);
        return scene.page().lower(start).equals("in") && Phrases.isIndefinite(article);
    }

    private static boolean isDocument(Referent referent) {
        return referent.type() == SourceType.DOCUMENT;
    }

    private static boolean isThing(Referent referent) {
        return !referent.plural()
                && (referent.type() == SourceType.ORGANIZATION || referent.type() == SourceType.DOCUMENT);
    }

    private Referent itself(Run mention) {
        return Referent.described(
                scene.page().text(mention), SourceType.OTHER, false, "pronoun: nobody before it fits");
    }
}
