package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Resolves descriptions: “the mayor”, “the newspaper”, “the report”, “the officials”; or leaves them as they are.
 *
 * <p>First somebody of whom the article says the same noun, the more of the description the better; then (for one person described
 * as known) whom the article is most about. Fixes “the Republican nominee” beside a Democratic one. Gets wrong “the prime minister”
 * of one country where only another's was described before.
 */
final class DefiniteDescriptions {

    private static final Set<String> ADDED =
            Set.of("who", "whose", "whom", "speaking", "asking", "requesting", "insisting", "citing", "declining");
    /**
     * What papers call somebody famous in turn with the name. Any other role of which the article says nothing is somebody
     * else: “the judge said” is not the runner whom the paragraph before named.
     */
    private static final Set<String> STANDS_FOR_A_NAME = Set.of(
            "nominee",
            "candidate",
            "president",
            "president-elect",
            "senator",
            "governor",
            "congressman",
            "congresswoman",
            "billionaire",
            "mogul",
            "tycoon",
            "businessman",
            "businesswoman",
            "front-runner",
            "frontrunner",
            "hopeful",
            "contender",
            "challenger",
            "incumbent",
            "republican",
            "democrat",
            "politician",
            "man",
            "woman");

    private static final double SAME_NOUN = 4;
    private static final double A_WORD = 2;
    /** Whom the article never introduces, it takes for known, as “the nominee” does. */
    private static final double NEEDS_NO_INTRODUCTION = 3;

    private static final double OF_FREQUENCY = 2;

    private final Scene scene;
    private final Pool pool;
    private final Page page;

    DefiniteDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    Referent resolve(Mention mention, Attribution attribution) {
        var head = page.lower(mention.head());
        var itself = itself(mention, head);
        return relation(mention, head, attribution)
                .or(() -> owned(mention, attribution, itself))
                .or(() -> new Introduced(scene, pool).resolve(mention, itself))
                .or(() -> pointsBack(mention) ? back(mention, head, attribution, itself.type()) : Optional.empty())
                .orElse(itself);
    }

    /** The candidates: the two persons whom the article names most. */
    private Optional<Referent> frequent(Mention mention, Attribution attribution) {
        Predicate<Referent> person = referent -> isOther(referent, Gender.UNKNOWN, mention, attribution);
        return pool.best(mention.run(), attribution, person, this::frequency)
                .flatMap(one -> pool.best(
                                mention.run(),
                                attribution,
                                person.and(other -> !other.name().equals(one.name())),
                                this::frequency)
                        .map(two -> several(List.of(one.name(), two.name()))));
    }

    private double frequency(Referent referent) {
        return 2 * OF_FREQUENCY * Math.log(1 + pool.weight(referent));
    }

    /** “the two men”, “the senators”: the named persons of that role, where they are two or three. */
    private Optional<Referent> named(Mention mention, String head) {
        var one = Nouns.singular(head);
        var two = page.lower(mention.run().first() + 1).equals("two")
                || page.lower(mention.run().first()).equals("both");
        var people = scene.cast()
                .people()
                .filter(person -> person.isNamedBefore(mention.run().first()) && Synonyms.describe(person.roles(), one))
                .map(Entity::name)
                .toList();
        var few = people.size() == 2 || (people.size() == 3 && !two);
        return few && mention.run().length() <= 4 ? Optional.of(several(people)) : Optional.empty();
    }

    private static Referent several(List<String> people) {
        return new Referent(
                String.join(" and ", people),
                SourceType.GROUP,
                Gender.UNKNOWN,
                true,
                "",
                Resolution.COREFERENT,
                "description: the persons of that role");
    }

    private Optional<Referent> two(Mention mention, String head, Attribution attribution) {
        var isTwo = page.lower(mention.run().first() + 1).equals("two")
                || page.lower(mention.run().first()).equals("both");
        var rivals = Set.of("candidates", "nominees", "rivals", "contenders", "pair", "couple")
                        .contains(head)
                && mention.run().length() <= 4;
        if (rivals && !isTwo) {
            return frequent(mention, attribution);
        }
        return isTwo
                ? Optional.of(new Pronouns(scene, pool).resolve(mention.run(), "both men", attribution))
                : Optional.empty();
    }

    private Optional<Referent> back(Mention mention, String head, Attribution attribution, SourceType type) {
        return switch (type) {
            case PERSON -> person(mention, head, attribution);
            case ORGANIZATION ->
                Nouns.isBodies(head) ? longer(mention, head, attribution) : body(mention, head, attribution);
            case DOCUMENT -> longer(mention, head, attribution);
            case GROUP ->
                named(mention, head)
                        .or(() -> longer(mention, head, attribution))
                        .or(() -> two(mention, head, attribution));
            case OTHER -> Optional.empty();
        };
    }

    private Referent itself(Mention mention, String head) {
        var text = page.text(essence(mention))
                .replaceAll("\\s+", " ")
                .replaceFirst("^(?i:the) ", "")
                .replaceFirst("['’]s$", "");
        var type = SourceKinds.of(page, scene.cast(), mention);
        return Referent.described(text, type, type == SourceType.GROUP, "description: the article names nobody for it")
                .withGender(Nouns.gender(head));
    }

    /** “his attorney”, “Pagliano's lawyer”: the person whom the article introduces as the owner's. */
    private Optional<Referent> relation(Mention mention, String head, Attribution attribution) {
        var first = mention.run().first();
        var pronoun = Set.of("his", "her").contains(page.lower(first));
        if (!Nouns.isPerson(head) || (!pronoun && !isPossessed(mention))) {
            return Optional.empty();
        }
        var owner = pronoun
                ? new Pronouns(scene, pool)
                        .resolve(new Run(first, first + 1), page.lower(first), attribution)
                        .name()
                : page.text(new Run(first, first + 1));
        var family = NameParts.surname(owner).toLowerCase(Locale.ROOT);
        return scene.cast()
                .people()
                .filter(person -> Synonyms.describe(person.roles(), head)
                        && person.gender().agreesWith(Nouns.gender(head)))
                .filter(person ->
                        person.roles().contains(family) || person.roles().contains(page.lower(first)))
                .filter(person -> !NameParts.surname(person.name())
                                .toLowerCase(Locale.ROOT)
                                .equals(family)
                        || person.roles().contains(head))
                .findFirst()
                .map(person -> Referent.named(person, Resolution.COREFERENT, "description: who is the owner's"));
    }

    /** Without what a comma adds: “two officials, who asked not to be named”. */
    private Run essence(Mention mention) {
        for (var i = mention.core().end(); i < mention.run().end(); i++) {
            if (page.word(i).is(",") && ADDED.contains(page.lower(i + 1))) {
                return new Run(mention.run().first(), i);
            }
        }
        return mention.run();
    }

    /** “his advisers”: the owner's name in place of the pronoun. */
    private Optional<Referent> owned(Mention mention, Attribution attribution, Referent itself) {
        var first = mention.run().first();
        var owner = page.lower(first);
        if (!Set.of("his", "her", "their", "its").contains(owner)
                || mention.run().length() < 2) {
            return Optional.empty();
        }
        var found = new Pronouns(scene, pool).resolve(new Run(first, first + 1), owner, attribution);
        if (found.type() == SourceType.OTHER || found.name().contains(" and ")) {
            return Optional.empty();
        }
        var rest = page.text(new Run(first + 1, mention.run().end())).replaceAll("\\s+", " ");
        var name = found.name() + "'s " + rest;
        return Optional.of(
                Referent.described(name, itself.type(), itself.plural(), "description: with its owner's name")
                        .withGender(itself.gender()));
    }

    /** The, this; or a bare singular, as headlines have it. */
    private boolean pointsBack(Mention mention) {
        var first = page.lower(mention.run().first());
        var bare = mention.run().length() == 1 && !first.endsWith("s");
        return ((Phrases.isDefinite(first) || first.equals("my") || first.equals("our")) && !isPossessed(mention))
                || bare;
    }

    private boolean isPossessed(Mention mention) {
        for (var i = mention.core().first(); i < mention.core().end(); i++) {
            if (page.word(i).isPossessive() && i < mention.core().last()) {
                return true;
            }
        }
        return false;
    }

    private Optional<Referent> person(Mention mention, String head, Attribution attribution) {
        var gender = Nouns.gender(head);
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isOther(referent, gender, mention, attribution)
                                && Synonyms.describe(roles(referent), head),
                        referent -> fit(referent, mention))
                .map(found -> found.through("description: the person of that role"))
                .or(() -> isBrief(mention) && STANDS_FOR_A_NAME.contains(head)
                        ? protagonist(mention, gender, attribution)
                        : Optional.empty());
    }

    /** A named person of that gender whom neither the mention nor its own claim names. */
    private boolean isOther(Referent referent, Gender gender, Mention mention, Attribution attribution) {
        var person = referent.type() == SourceType.PERSON
                && !referent.plural()
                && !referent.isDescription()
                && referent.gender().agreesWith(gender);
        return person
                && !isNamedIn(mention.run(), referent)
                && attribution.content().stream().noneMatch(span -> isNamedIn(page.run(span), referent));
    }

    private boolean isNamedIn(Run run, Referent referent) {
        return scene.cast().within(run).stream()
                .anyMatch(appearance -> appearance.entity().name().equals(referent.name()));
    }

    private Set<String> roles(Referent referent) {
        return scene.cast().entities().stream()
                .filter(entity -> entity.name().equals(referent.name()))
                .findFirst()
                .map(Entity::roles)
                .orElse(Set.of());
    }

    /** How much of the description the article says of the candidate. */
    private double fit(Referent referent, Mention mention) {
        var roles = roles(referent);
        var score = roles.contains(page.lower(mention.head())) ? SAME_NOUN : 0;
        for (var i = mention.run().first(); i < mention.core().last(); i++) {
            score += Synonyms.describe(roles, page.lower(i)) && !Phrases.isDeterminer(page.lower(i)) ? A_WORD : 0;
        }
        return score;
    }

    private boolean isBrief(Mention mention) {
        return page.lower(mention.run().first()).equals("the")
                && mention.run().length() <= 8
                && mention.run().end() <= mention.core().end() + 4;
    }

    private Optional<Referent> protagonist(Mention mention, Gender gender, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isOther(referent, gender, mention, attribution),
                        referent -> OF_FREQUENCY * Math.log(1 + pool.weight(referent))
                                + (roles(referent).isEmpty() ? NEEDS_NO_INTRODUCTION : 0))
                .map(found -> found.through("description: whom the article is about"));
    }

    private Optional<Referent> body(Mention mention, String head, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isBody(referent) && !isNamedIn(mention.run(), referent) && isOfKind(referent, head),
                        referent -> 0)
                .map(found -> found.through("description: the body of that kind"))
                .or(() -> longer(mention, head, attribution))
                .or(() -> mention.run().length() == 2 && Synonyms.isAnyBody(head)
                        ? anyBody(mention, attribution)
                        : Optional.empty());
    }

    private Optional<Referent> anyBody(Mention mention, Attribution attribution) {
        return pool.best(mention.run(), attribution, referent -> isBody(referent) && !Places.contains(referent.name()))
                .map(found -> found.through("description: the body before"));
    }

    private static boolean isBody(Referent referent) {
        return referent.type() == SourceType.ORGANIZATION && !referent.isDescription() && !referent.plural();
    }

    private boolean isOfKind(Referent referent, String head) {
        if (Synonyms.isCountry(head)) {
            return Places.isCountry(referent.name());
        }
        if (head.equals("city") || head.equals("town") || head.equals("state")) {
            return Places.contains(referent.name()) && !Places.isCountry(referent.name());
        }
        if (Places.contains(referent.name())) {
            return false;
        }
        var words = Set.copyOf(
                Arrays.asList(referent.name().toLowerCase(Locale.ROOT).split(" ", -1)));
        return Synonyms.describe(words, head) || roles(referent).contains(head);
    }

    /** A fuller description with the same noun, before this one. */
    private Optional<Referent> longer(Mention mention, String head, Attribution attribution) {
        if (mention.run().length() > 3) {
            return Optional.empty();
        }
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> referent.isDescription() && isLonger(referent.name(), mention, head),
                        referent -> 0)
                .map(found -> found.through("description: the fuller one before"));
    }

    private boolean isLonger(String name, Mention mention, String head) {
        var words = name.toLowerCase(Locale.ROOT).split(" ", -1);
        var core = Arrays.stream(words)
                .takeWhile(word -> !Phrases.isPreposition(word) && !Phrases.isLink(word))
                .toList();
        var same = !core.isEmpty()
                && Synonyms.describe(Set.of(core.get(core.size() - 1).replace(",", "")), head);
        var content =
                Arrays.stream(words).filter(word -> !Phrases.isDeterminer(word)).count();
        return same && content > mention.run().length() - 1;
    }
}
