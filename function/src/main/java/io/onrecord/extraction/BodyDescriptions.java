package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Resolves the description of a body or a document: “the newspaper”, “the ministry”, “the report”.
 *
 * <p>Fixes “the union” for the Allied Port Workers. Gets wrong “the company” where two companies were named and the farther one is
 * meant.
 */
final class BodyDescriptions {

    private static final Set<String> PLACES = Set.of("city", "town", "state");

    private final Scene scene;
    private final Pool pool;

    BodyDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
    }

    Optional<Referent> resolve(Mention mention, String head, Attribution attribution) {
        return named(mention, attribution, referent -> isCalled(referent, head))
                .or(() -> named(mention, attribution, referent -> isOfKind(referent, head)))
                .or(() -> longer(mention, head, attribution))
                .or(() -> mention.run().length() <= 3
                                && scene.cast().within(mention.run()).isEmpty()
                                && Synonyms.isAnyBody(head)
                        ? anyBody(mention, head, attribution)
                        : Optional.empty());
    }

    private Optional<Referent> named(Mention mention, Attribution attribution, Predicate<Referent> kind) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isBody(referent)
                                && !scene.cast().isNamedIn(mention.run(), referent)
                                && kind.test(referent),
                        referent -> 0)
                .map(found -> found.through("description: the body of that kind"));
    }

    /** The noun itself is in the name, or said of it. */
    private boolean isCalled(Referent referent, String head) {
        return !Places.contains(referent.name())
                && !PLACES.contains(head)
                && (words(referent.name()).contains(head)
                        || scene.cast().roles(referent).contains(head));
    }

    static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    private Optional<Referent> anyBody(Mention mention, String head, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> (isBody(referent) && !Places.contains(referent.name()))
                                || (head.equals("group")
                                        && referent.type() == SourceType.GROUP
                                        && referent.isDescription()))
                .map(found -> found.through("description: the body before"));
    }

    private static boolean isBody(Referent referent) {
        return referent.type() == SourceType.ORGANIZATION && !referent.isDescription() && !referent.plural();
    }

    private boolean isOfKind(Referent referent, String head) {
        if (Synonyms.isCountry(head)) {
            return Places.isCountry(referent.name());
        }
        if (PLACES.contains(head)) {
            return Places.contains(referent.name()) && !Places.isCountry(referent.name());
        }
        if (Places.contains(referent.name())) {
            return false;
        }
        return Synonyms.describe(words(referent.name()), head)
                || scene.cast().roles(referent).contains(head);
    }

    /** A fuller description with the same noun, before this one. */
    Optional<Referent> longer(Mention mention, String head, Attribution attribution) {
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
