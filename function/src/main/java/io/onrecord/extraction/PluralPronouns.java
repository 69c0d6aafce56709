package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Resolves they and both: to several whom the text joins or describes, to a body that is spoken of as they, or to the two persons
 * named last.
 *
 * <p>Fixes “Kern and Baum ran. Both said”. Gets wrong “both” where a third person was named in between.
 */
final class PluralPronouns {

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

    private final Scene scene;
    private final Pool pool;
    private final Whereabouts whereabouts;

    PluralPronouns(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.whereabouts = new Whereabouts(scene);
    }

    static boolean isPlural(String lower) {
        return PLURAL.contains(lower);
    }

    Optional<Referent> resolve(Run mention, String lower, Attribution attribution) {
        var two = lower.startsWith("both") || lower.startsWith("the ") || lower.equals("each");
        var found = two
                ? pool.best(
                        mention,
                        attribution,
                        referent -> referent.type() == SourceType.GROUP
                                && (isPair(referent, lower)
                                        || (!lower.equals("each")
                                                && referent.name().matches("(?i)(?:the )?two .*"))))
                : pool.ranked(
                        mention,
                        attribution,
                        referent -> isSeveral(referent) || isBody(referent),
                        Ranking.near(Weights.THEY));
        return found.map(several -> several.through("they: those before"))
                .or(() -> two ? lastTwo(mention, attribution) : Optional.empty());
    }

    /** Two by name; each may be one of three. */
    private static boolean isPair(Referent referent, String lower) {
        var names = referent.names().size();
        return names == 2 || (names > 2 && lower.equals("each"));
    }

    /** Both men, the two: the two likeliest persons before. */
    private Optional<Referent> lastTwo(Run mention, Attribution attribution) {
        var gender = Nouns.gender(Nouns.singular(scene.page().lower(mention.last())));
        Predicate<Referent> person = referent -> Pronouns.isPerson(referent, gender) && !referent.isDescription();
        return Referent.chosen(2, other -> pool.best(mention, attribution, person.and(other)))
                .map(names ->
                        Referent.several(names, SourceType.GROUP, Resolution.COREFERENT, "both: the last two persons"));
    }

    /** “The union said they would strike.” */
    private boolean isBody(Referent referent) {
        return referent.type() == SourceType.ORGANIZATION
                && !referent.isDescription()
                && !whereabouts.isPlace(referent);
    }

    private static boolean isSeveral(Referent referent) {
        var people = referent.type() == SourceType.GROUP || referent.type() == SourceType.ORGANIZATION;
        return people && (referent.plural() || referent.type() == SourceType.GROUP);
    }
}
