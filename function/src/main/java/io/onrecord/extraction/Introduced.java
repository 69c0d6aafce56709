package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Resolves a description in the headline or the lead to the person whom the next paragraphs introduce by name as a source.
 *
 * <p>Fixes “A woman who …” in the lead, named two sentences on. Gets wrong a lead that describes one of two who are both named
 * later: the first one is taken. Officials, aides and the like are left, since a lead often has them unnamed.
 */
final class Introduced {

    /** A lead is the headline and the first two paragraphs. */
    static final int LEAD = 3;

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
            "nominee",
            "friend",
            "relative",
            "colleague",
            "witness");

    /** Who is told apart from others so is not named on purpose. */
    private static final Set<String> APART = Set.of("one", "another", "some", "any", "each", "no", "every");

    private final Scene scene;
    private final Page page;
    private final Pool pool;

    Introduced(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
    }

    static boolean isLead(Page page, Mention mention) {
        return page.paragraph(mention.run().first()) < LEAD;
    }

    /** Whether papers often leave such people unnamed. */
    static boolean isOftenUnnamed(String head) {
        return OFTEN_UNNAMED.contains(head);
    }

    /** “one senator”, or a sentence that says why a name is withheld. */
    static boolean isWithheld(Page page, Mention mention) {
        var first = mention.run().first();
        var sentence = new Run(page.sentenceStart(first), page.sentenceEnd(first));
        return APART.contains(page.lower(first))
                || page.lower(first + 1).equals("no")
                || Anonymity.isAskedFor(page.text(sentence));
    }

    /** Whether the name comes after the mention and does not keep the reader waiting. */
    static boolean isSoonAfter(Page page, Cast.Appearance appearance, Mention mention) {
        var first = appearance.name().run().first();
        return first >= mention.run().end()
                && page.paragraph(first) - page.paragraph(mention.run().first()) <= WAIT;
    }

    Optional<Referent> resolve(Mention mention, Referent itself) {
        var head = page.lower(mention.head());
        var lead = isLead(page, mention);
        if (lead && !isBackward(mention) && !isPersonal(itself)) {
            return thing(mention, itself, head);
        }
        if (!lead || itself.type() != SourceType.PERSON || isOftenUnnamed(head) || isBackward(mention)) {
            return Optional.empty();
        }
        return scene.cast().appearances().stream()
                .filter(appearance -> isIntroduced(appearance, mention)
                        && mayBe(appearance.entity(), head, mention)
                        && appearance.entity().gender().agreesWith(itself.gender()))
                .findFirst()
                .filter(appearance -> !isWithheld(page, mention))
                .map(appearance -> Referent.named(
                        appearance.entity(), Resolution.COREFERENT, "description: who is introduced after it"));
    }

    /** “A judge” is not the minister who is introduced next, and “the sheriff” nobody without that office; a rival may be. */
    private boolean mayBe(Entity entity, String head, Mention mention) {
        var known = Phrases.isDefinite(page.lower(mention.run().first()));
        if (Nouns.isBodies(head)) {
            return false;
        }
        if (Synonyms.describe(entity.roles(), head)) {
            return !Nouns.isTitle(head) || !isOther(entity, mention);
        }
        var occupied = Nouns.nameAnOccupation(entity.roles());
        return Nouns.isTitle(head) ? !known && !occupied : !occupied || !Nouns.isDoer(head);
    }

    /** “The artistic director” is not the marketing director, whom the article calls so. */
    private boolean isOther(Entity entity, Mention mention) {
        var modifiers = mention.modifiers(page).toList();
        return !modifiers.isEmpty()
                && entity.role()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:the |an? |its |his |her )?\\p{L}+ " + Pattern.quote(page.lower(mention.head())))
                && modifiers.stream().noneMatch(entity.roles()::contains);
    }

    private static boolean isPersonal(Referent itself) {
        return itself.type() == SourceType.PERSON
                || itself.type() == SourceType.GROUP
                || itself.type() == SourceType.OTHER;
    }

    /**
     * “A new poll”, “one of the first polls”, “a federal appeals court”, “a Ghent newspaper” of the lead: the named one with that
     * noun, soon after.
     */
    private Optional<Referent> thing(Mention mention, Referent itself, String head) {
        var first = mention.run().first();
        var ofSeveral = page.lower(first).equals("one") && page.lower(first + 1).equals("of");
        var indefinite = !Phrases.isDefinite(page.lower(first))
                && (ofSeveral || mention.run().length() <= 5);
        var hasName = !scene.cast().within(mention.run()).isEmpty() && itself.type() == SourceType.DOCUMENT;
        if (!indefinite || hasName) {
            return Optional.empty();
        }
        return pool.next(
                        mention.run(),
                        WAIT,
                        referent -> referent.type() == itself.type()
                                && isNamedThing(referent, ofSeveral ? Nouns.singular(head) : head))
                .map(found -> found.through("description: the one named after it"));
    }

    private boolean isNamedThing(Referent referent, String head) {
        var name = referent.name();
        var words = Set.copyOf(List.of(name.toLowerCase(Locale.ROOT).split("[ /-]", -1)));
        var again = name.toLowerCase(Locale.ROOT).matches("(?:an?|another|one) .*");
        var named = !again
                && (!referent.isDescription()
                        || scene.cast().entities().stream().anyMatch(entity -> name.contains(entity.name())));
        return named && Synonyms.describe(words, head);
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
        return isSoonAfter(page, appearance, mention)
                && entity.isPerson()
                && name.words().length > 1
                && !isKnown(entity, mention)
                && isSource(name);
    }

    /** Named in the text before; the headline, which comes before everything, does not count. */
    private boolean isKnown(Entity entity, Mention mention) {
        var headline = page.paragraph(mention.run().first()) == 0;
        return entity.mentions().stream()
                .filter(name -> headline || page.paragraph(name.run().first()) > 0)
                .anyMatch(name -> name.run().end() <= mention.run().end());
    }

    private boolean isSource(Name name) {
        return scene.all().stream()
                .flatMap(one -> one.source().stream())
                .anyMatch(span -> page.run(span).overlaps(name.run()));
    }
}
