package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves descriptions that say how many: “both drivers”, “neither company”, “the two candidates”, “all three senators”.
 *
 * <p>First those whom the text before joins with “and”, then exactly so many of whom the article says that noun, then
 * whom it names last, or for candidates whom it names most. Fixes “Both companies declined” after two named ones. Gets wrong “both
 * men” where a third man was named in between.
 */
final class CountedDescriptions {

    private static final Map<String, Integer> FIRST = Map.of("both", 2, "neither", 2, "either", 2, "each", 2);
    private static final Map<String, Integer> SECOND = Map.of("two", 2, "three", 3, "four", 4, "five", 5);
    /** Nouns that are a number themselves. */
    private static final Map<String, Integer> TOGETHER =
            Map.of("pair", 2, "duo", 2, "couple", 2, "trio", 3, "threesome", 3, "quartet", 4, "foursome", 4);

    private static final Set<String> BEFORE_A_NUMBER = Set.of("the", "these", "those", "all");

    /** Nouns that say no more than that they are persons. */
    private static final Set<String> ANYBODY = Set.of("man", "woman", "person", "politician");

    private static final Set<String> RUNNERS = Set.of(
            "candidate", "nominee", "rival", "contender", "hopeful", "front-runner", "opponent", "campaign", "camp");
    private static final Set<String> ANYTHING = Set.of("company", "firm", "group", "organization", "organisation");
    /** How much the logarithm of one and how often somebody is named counts, in sentences of distance. */
    private static final double OF_FREQUENCY = 4;

    private final Scene scene;
    private final Pool pool;
    private final Page page;
    private final PersonDescriptions persons;

    CountedDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
        this.persons = new PersonDescriptions(scene, pool);
    }

    Optional<Referent> resolve(Mention mention, Attribution attribution) {
        var count = count(mention.run());
        var head = page.lower(mention.head());
        var noun = TOGETHER.containsKey(head) ? "person" : Nouns.singular(head);
        var longer = mention.run().end() > mention.core().end()
                || !scene.cast().within(mention.run()).isEmpty();
        var known = Nouns.isKnown(noun) || noun.equals("side");
        if (isPluralAlone(mention, noun) && !longer && known) {
            return joined(mention, noun, 2, attribution).or(() -> onlyTwo(mention, noun));
        }
        return count == 0 || longer || !known
                ? Optional.empty()
                : joined(mention, noun, count, attribution)
                        .or(() -> called(mention, noun, count))
                        .or(() -> likeliest(mention, noun, count, attribution));
    }

    /** “The departments declined”: several, it does not say how many. */
    private boolean isPluralAlone(Mention mention, String noun) {
        var run = mention.run();
        return run.length() == 2
                && page.lower(run.first()).equals("the")
                && !noun.equals(page.lower(mention.head()))
                && Nouns.isBody(noun);
    }

    /** Each may be of many. */
    private boolean isEach(Mention mention) {
        return page.lower(mention.run().first()).equals("each");
    }

    private int count(Run run) {
        var first = page.lower(run.first());
        if (run.length() == 2 && first.equals("the")) {
            return TOGETHER.getOrDefault(page.lower(run.last()), 0);
        }
        return run.length() > 2 && BEFORE_A_NUMBER.contains(first)
                ? SECOND.getOrDefault(page.lower(run.first() + 1), 0)
                : run.length() > 1 ? FIRST.getOrDefault(first, 0) : 0;
    }

    private Optional<Referent> joined(Mention mention, String noun, int count, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> referent.plural() && areAll(referent.names(), noun, count))
                .map(found -> found.through("description: those whom the text joins before"));
    }

    private boolean areAll(List<String> names, String noun, int count) {
        return names.size() == count
                && names.stream()
                        .allMatch(name -> scene.cast()
                                .named(name)
                                .filter(entity -> isSuch(entity, noun))
                                .isPresent());
    }

    private static boolean isSuch(Entity entity, String noun) {
        return Nouns.isPerson(noun)
                ? entity.isPerson() && entity.gender().agreesWith(Nouns.gender(noun))
                : entity.type() == SourceType.ORGANIZATION && !Nouns.isDocument(noun);
    }

    /** “The companies” where Tidewater Co. buys Orbiston Corp., and the article has named no third. */
    private Optional<Referent> onlyTwo(Mention mention, String noun) {
        var names = scene.cast().entities().stream()
                .filter(entity -> entity.type() == SourceType.ORGANIZATION
                        && entity.isNamedBefore(mention.run().first())
                        && BodySorts.ofName(NameParts.words(entity.name())).stream()
                                .anyMatch(BodySorts.ofHead(noun)::contains))
                .map(Entity::name)
                .toList();
        return names.size() == 2 ? Optional.of(several(names, noun)) : Optional.empty();
    }

    private Optional<Referent> called(Mention mention, String noun, int count) {
        var names = scene.cast().entities().stream()
                .filter(entity -> entity.isNamedBefore(mention.run().first())
                        && isSuch(entity, noun)
                        && Synonyms.describe(entity.roles(), noun))
                .map(Entity::name)
                .toList();
        return names.size() == count ? Optional.of(several(names, noun)) : Optional.empty();
    }

    private Optional<Referent> likeliest(Mention mention, String noun, int count, Attribution attribution) {
        return Referent.chosen(
                        count,
                        other -> pool.best(
                                mention.run(),
                                attribution,
                                other.and(referent -> mayBe(referent, noun, mention, attribution)),
                                referent -> RUNNERS.contains(noun)
                                        ? OF_FREQUENCY * Math.log(1 + pool.frequency(referent))
                                        : 0))
                .map(names -> several(names, noun));
    }

    /** Whether somebody of whom the article does not say the noun may yet be meant. */
    private boolean mayBe(Referent referent, String noun, Mention mention, Attribution attribution) {
        if (referent.isDescription() || referent.plural()) {
            return false;
        }
        if (persons.isOther(referent, Nouns.gender(noun), mention, attribution)) {
            return (ANYBODY.contains(noun) && !isEach(mention))
                    || (RUNNERS.contains(noun)
                            && pool.frequency(referent) > 1
                            && GroupDescriptions.mayRun(scene.cast().roles(referent)));
        }
        var country = Places.isCountry(referent.name());
        return referent.type() == SourceType.ORGANIZATION
                && (Synonyms.isCountry(noun)
                        ? country
                        : !Places.contains(referent.name())
                                && (ANYTHING.contains(noun)
                                        || NameParts.words(referent.name()).contains(noun)));
    }

    private static Referent several(List<String> names, String noun) {
        return Referent.several(
                names,
                Nouns.isPerson(noun) || RUNNERS.contains(noun) ? SourceType.GROUP : SourceType.ORGANIZATION,
                Resolution.COREFERENT,
                "description: so many of that kind");
    }
}
