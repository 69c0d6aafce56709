package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Resolves he, she, it, they, I, we, you, who and which. */
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
    private static final Set<String> PLURAL = Set.of(
            "they",
            "them",
            "their",
            "theirs",
            "themselves",
            "both",
            "the two",
            "the pair",
            "both men",
            "both women",
            "both sides",
            "each",
            "the duo",
            "the couple");
    private static final Set<String> FIRST = Set.of("i", "me", "my", "myself", "mine");
    private static final Set<String> WE = Set.of("we", "us", "our", "ourselves");
    /** Who writes of herself in the third person. */
    private static final Set<String> WRITERS = Set.of("this reporter", "this author", "this writer", "this columnist");

    private static final Set<String> SECOND = Set.of("you", "your", "yours", "yourself");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom", "whose");

    /** The most words and marks of a signature: a name, a town and a state. */
    private static final int SIGNATURE = 9;

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
                || PLURAL.contains(lower)
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
            return pool.best(
                            mention,
                            attribution,
                            referent -> isThing(referent) && !(isSaidIn(mention) && isDocument(referent)))
                    .map(found -> found.through("it: the body or document before"))
                    .orElse(itself(mention));
        }
        if (PLURAL.contains(lower)) {
            return they(mention, lower, attribution);
        }
        if (WRITERS.contains(lower)) {
            return writer("the author", "this reporter: the writer");
        }
        return SECOND.contains(lower) && scene.page().depth(mention.first()) == 0
                ? writer("the reader", "you: the reader")
                : firstPerson(mention, attribution);
    }

    /** The person that a pronoun for one person stands for, wherever it is. */
    Optional<Referent> person(Run mention) {
        var alone = new Attribution(List.of(scene.page().span(mention)), List.of(), List.of(), 1);
        var gender = gender(scene.page().lower(mention.first()));
        return pool.ranked(mention, alone, referent -> isPerson(referent, gender), Weights.PRONOUN)
                .map(found -> found.withGender(gender).through("pronoun: the person before"));
    }

    private Referent person(Run mention, Attribution attribution, Gender gender) {
        var around = speakersAround(mention, attribution);
        var beside = scene.page()
                .run(
                        attribution.source().isEmpty()
                                ? attribution.anchor()
                                : attribution.source().get(0));
        Predicate<Referent> sure = referent -> isPerson(referent, gender)
                && !around.contains(referent.name())
                && !scene.cast().isNamedIn(beside, referent);
        return pool.ranked(mention, attribution, sure, Weights.PRONOUN)
                .map(found -> found.withGender(gender).through("pronoun: the person before"))
                .orElse(itself(mention));
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

    private static boolean isPerson(Referent referent, Gender gender) {
        return referent.type() == SourceType.PERSON
                && !referent.plural()
                && referent.gender().agreesWith(gender);
    }

    /** “In a filing on Monday, it said”: it is not the filing. */
    private boolean isSaidIn(Run mention) {
        var start = scene.page().sentenceStart(mention.first());
        var article = scene.page().lower(start + 1);
        return scene.page().lower(start).equals("in") && (article.equals("a") || article.equals("an"));
    }

    private static boolean isDocument(Referent referent) {
        return referent.type() == SourceType.DOCUMENT;
    }

    private static boolean isThing(Referent referent) {
        return !referent.plural()
                && (referent.type() == SourceType.ORGANIZATION || referent.type() == SourceType.DOCUMENT);
    }

    private Referent they(Run mention, String lower, Attribution attribution) {
        var two = lower.startsWith("both") || lower.startsWith("the ") || lower.equals("each");
        var found = two
                ? pool.best(
                        mention,
                        attribution,
                        referent -> referent.type() == SourceType.GROUP
                                && (referent.name().contains(" and ")
                                        || (!lower.equals("each")
                                                && referent.name().matches("(?i)(?:the )?two .*"))))
                : pool.ranked(mention, attribution, referent -> isSeveral(referent) || isBody(referent), Weights.THEY);
        return found.map(several -> several.through("they: those before"))
                .or(() -> two ? lastTwo(mention, attribution) : Optional.empty())
                .orElse(itself(mention));
    }

    /** Both men, the two: the two likeliest persons before. */
    private Optional<Referent> lastTwo(Run mention, Attribution attribution) {
        var gender = Nouns.gender(Nouns.singular(scene.page().lower(mention.last())));
        Predicate<Referent> person = referent -> isPerson(referent, gender) && !referent.isDescription();
        return Pool.several(2, other -> pool.best(mention, attribution, person.and(other)))
                .map(names ->
                        Referent.several(names, SourceType.GROUP, Resolution.COREFERENT, "both: the last two persons"));
    }

    /** “The union said they would strike.” */
    private static boolean isBody(Referent referent) {
        return referent.type() == SourceType.ORGANIZATION
                && !referent.isDescription()
                && !Places.contains(referent.name());
    }

    private static boolean isSeveral(Referent referent) {
        var people = referent.type() == SourceType.GROUP || referent.type() == SourceType.ORGANIZATION;
        return people && (referent.plural() || referent.type() == SourceType.GROUP);
    }

    private Referent firstPerson(Run mention, Attribution attribution) {
        for (var settled : scene.settled()) {
            var covers = settled.attribution().content().stream()
                    .anyMatch(content -> content.covers(scene.page().span(mention)));
            if (covers
                    && !settled.attribution().equals(attribution)
                    && !settled.referent().isNobody()) {
                return settled.referent().through("first person: who says the sentence around it");
            }
        }
        return signer(mention).orElse(writer("the author", "first person: the writer"));
    }

    /** Readers' letters are signed: the next short paragraph that is a name and a place. */
    private Optional<Referent> signer(Run mention) {
        var here = scene.page().paragraph(mention.first());
        return scene.cast().appearances().stream()
                .filter(appearance ->
                        appearance.entity().isPerson() && appearance.name().words().length > 1)
                .filter(appearance -> isSignature(appearance.name().run()))
                .filter(appearance ->
                        scene.page().paragraph(appearance.name().run().first()) > here)
                .findFirst()
                .map(appearance -> Referent.named(
                        appearance.entity(), Resolution.COREFERENT, "first person: who signs the letter"));
    }

    private boolean isSignature(Run name) {
        var page = scene.page();
        var paragraph = page.paragraph(name.first());
        var opens = name.first() == 0 || page.paragraph(name.first() - 1) != paragraph;
        var end = name.end();
        while (end < page.size() && page.paragraph(end) == paragraph) {
            end++;
        }
        return opens && end - name.first() <= SIGNATURE && !CueWords.isSaying(page.lower(name.end()));
    }

    private static Referent writer(String name, String rule) {
        return new Referent(name, SourceType.OTHER, Gender.UNKNOWN, false, "", Resolution.DESCRIBED, rule);
    }

    private Referent itself(Run mention) {
        return Referent.described(
                scene.page().text(mention), SourceType.OTHER, false, "pronoun: nobody before it fits");
    }
}
