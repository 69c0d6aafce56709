package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves the description of a body or a document: “the newspaper”, “the ministry”, “the report”.
 *
 * <p>Fixes “the union” for the Allied Port Workers. Gets wrong “the company” where two companies were named and the farther one is
 * meant.
 */
final class BodyDescriptions {

    private final Scene scene;
    private final Pool pool;

    BodyDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
    }

    Optional<Referent> resolve(Mention mention, String head, Attribution attribution) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isBody(referent)
                                && !scene.cast().isNamedIn(mention.run(), referent)
                                && isOfKind(referent, head),
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
        return Synonyms.describe(words, head) || scene.cast().roles(referent).contains(head);
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
