package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Optional;
import java.util.Set;

/**
 * Resolves a description in the headline or the lead to the person whom the next paragraphs introduce by name as a source.
 *
 * <p>Fixes “A woman who …” in the lead, named two sentences on. Gets wrong a lead that describes one of two who are both named
 * later: the first one is taken. Officials, aides and the like are left, since a lead often has them unnamed.
 */
final class Introduced {

    /** A lead is the headline and the first two paragraphs. */
    private static final int LEAD = 3;

    /** How many paragraphs the name may keep the reader waiting. */
    private static final int WAIT = 4;

    private static final Set<String> OFTEN_UNNAMED = Set.of(
            "official",
            "aide",
            "source",
            "spokesman",
            "spokeswoman",
            "diplomat",
            "officer",
            "person",
            "president",
            "candidate",
            "nominee");

    private final Scene scene;
    private final Page page;

    Introduced(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Optional<Referent> resolve(Mention mention, Referent itself) {
        var head = page.lower(mention.head());
        var lead = page.paragraph(mention.run().first()) < LEAD;
        if (!lead || itself.type() != SourceType.PERSON || OFTEN_UNNAMED.contains(head) || isBackward(mention)) {
            return Optional.empty();
        }
        return scene.cast().appearances().stream()
                .filter(appearance -> isIntroduced(appearance, mention)
                        && appearance.entity().gender().agreesWith(itself.gender()))
                .findFirst()
                .map(appearance -> Referent.named(
                        appearance.entity(), Resolution.COREFERENT, "description: who is introduced after it"));
    }

    /** “the candidate” with somebody named before. */
    private boolean isBackward(Mention mention) {
        var definite = Phrases.isDefinite(page.lower(mention.run().first()))
                && mention.run().length() < 5;
        return definite
                && scene.cast()
                        .people()
                        .anyMatch(person -> person.isNamedBefore(mention.run().first()));
    }

    private boolean isIntroduced(Cast.Appearance appearance, Mention mention) {
        var entity = appearance.entity();
        var name = appearance.name();
        var near = name.run().first() >= mention.run().end()
                && page.paragraph(name.run().first())
                                - page.paragraph(mention.run().first())
                        <= WAIT;
        return near
                && entity.isPerson()
                && name.words().length > 1
                && !entity.isNamedBefore(mention.run().end())
                && isSource(name);
    }

    private boolean isSource(Name name) {
        return scene.all().stream()
                .flatMap(one -> one.source().stream())
                .anyMatch(span -> page.run(span).overlaps(name.run()));
    }
}
