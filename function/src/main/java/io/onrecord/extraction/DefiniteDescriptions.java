package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves descriptions: “the mayor”, “the newspaper”, “the report”, “the officials”; or leaves them as they are.
 *
 * <p>By the owner first, then whom the next paragraphs introduce as a source, then who or what was named before, then who is
 * introduced after it by the same noun.
 */
final class DefiniteDescriptions {

    private static final Set<String> ADDED =
            Set.of("who", "whose", "whom", "speaking", "asking", "requesting", "insisting", "citing", "declining");

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
        var owned = new OwnedDescriptions(scene, pool);
        return apposed(mention, head)
                .or(() -> people(mention))
                .or(() -> owned.view(mention, attribution))
                .or(() -> owned.relation(mention, head, attribution))
                .or(() -> owned.related(mention, attribution, itself))
                .or(() -> owned.owned(mention, attribution, itself))
                .or(() -> owned.ofDescribed(mention, attribution, itself))
                .or(() -> new Introduced(scene, pool).resolve(mention, itself))
                .or(() -> pointsBack(mention) ? back(mention, head, attribution, itself.type()) : Optional.empty())
                .or(() -> new NamedLater(scene).resolve(mention, itself))
                .orElse(itself);
    }

    /** “the Saudis said”, “Saudis insist”: their country, where the article names it. */
    private Optional<Referent> people(Mention mention) {
        var run = mention.run();
        var definite = run.length() == 2 && page.lower(run.first()).equals("the");
        return definite || (run.length() == 1 && page.paragraph(run.first()) == 0)
                ? Places.countryOf(page.word(run.last()).text())
                        .flatMap(country -> scene.cast().entities().stream()
                                .filter(entity -> entity.name().equals(country))
                                .findFirst())
                        .map(entity -> Referent.named(
                                entity, Resolution.COREFERENT, "description: the country of that people"))
                : Optional.empty();
    }

    /** “his daughter, Ellie, a student with an interest in design”: whom the comma before it ends. */
    private Optional<Referent> apposed(Mention mention, String head) {
        var comma = mention.run().first() - 1;
        var indefinite =
                page.lower(comma + 1).equals("a") || page.lower(comma + 1).equals("an");
        return indefinite && page.lower(comma).equals(",") && Nouns.isPerson(head)
                ? scene.cast()
                        .at(comma - 1)
                        .filter(before -> before.entity().isPerson())
                        .map(before -> Referent.named(
                                before.entity(), Resolution.COREFERENT, "description: in apposition to the name"))
                : Optional.empty();
    }

    private Optional<Referent> back(Mention mention, String head, Attribution attribution, SourceType type) {
        var bodies = new BodyDescriptions(scene, pool);
        var groups = new GroupDescriptions(scene, pool);
        return switch (type) {
            case PERSON ->
                new PersonDescriptions(scene, pool)
                        .resolve(mention, head, attribution)
                        .or(() -> bodies.longer(mention, head, attribution));
            case ORGANIZATION ->
                Nouns.isBodies(head)
                        ? bodies.longer(mention, head, attribution)
                        : bodies.resolve(mention, head, attribution);
            case DOCUMENT -> bodies.longer(mention, head, attribution);
            case GROUP ->
                groups.named(mention, head)
                        .or(() -> bodies.longer(mention, head, attribution))
                        .or(() -> groups.two(mention, head, attribution));
            case OTHER -> Optional.empty();
        };
    }

    private Referent itself(Mention mention, String head) {
        var text = Referent.bare(page.text(essence(mention)));
        var type = SourceKinds.of(page, scene.cast(), mention);
        return Referent.described(text, type, type == SourceType.GROUP, "description: the article names nobody for it")
                .withGender(Nouns.gender(head));
    }

    /** Without what a comma adds: “two officials, who asked not to be named”. */
    private Run essence(Mention mention) {
        for (var i = mention.core().end(); i < mention.run().end(); i++) {
            var apposition = page.lower(i + 1).equals("a") || page.lower(i + 1).equals("an");
            if (page.word(i).is(",") && (apposition || ADDED.contains(page.lower(i + 1)))) {
                return new Run(mention.run().first(), i);
            }
        }
        return mention.run();
    }

    /** The, this; or a bare singular, as headlines have it. */
    private boolean pointsBack(Mention mention) {
        var first = page.lower(mention.run().first());
        var bare = !first.endsWith("s")
                && (mention.run().length() == 1 || (mention.core().length() == 1 && Nouns.isPerson(first)));
        return ((Phrases.isDefinite(first) || first.equals("my") || first.equals("our"))
                        && !new OwnedDescriptions(scene, pool).isPossessed(mention))
                || bare;
    }
}
