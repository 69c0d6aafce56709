package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Resolves the description of a body or a document: “the newspaper”, “the ministry”, “the report”.
 *
 * <p>Fixes “the union” for the Allied Port Workers. Gets wrong “the company” where two companies were named and the farther one is
 * meant.
 */
final class BodyDescriptions {

    private static final Set<String> PLACES = Set.of("city", "town", "state");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?= |$)");

    /** What tells another one from the one that “the poll” means. */
    private static final Set<String> OTHERS =
            Set.of("other", "earlier", "previous", "similar", "separate", "different");

    private final Scene scene;
    private final Pool pool;

    BodyDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
    }

    Optional<Referent> resolve(Mention mention, String head, Attribution attribution) {
        return named(mention, attribution, referent -> isCalled(referent, head))
                .or(() -> longer(mention, attribution, Set.of(head), this::isNamed))
                .or(() -> named(mention, attribution, referent -> isOfKind(referent, head)))
                .or(() -> longer(mention, head, attribution))
                .or(() -> isBare(mention) && scene.cast().within(mention.run()).isEmpty() && Synonyms.isAnyBody(head)
                        ? anyBody(mention, head, attribution)
                        : Optional.empty());
    }

    /** “the company”, “the news company”: a noun that tells nothing of which one. */
    private boolean isBare(Mention mention) {
        var run = mention.run();
        return run.length() <= 2
                || (run.length() == 3
                        && Set.of("news", "media").contains(scene.page().lower(run.first() + 1)));
    }

    /** “a Ghent port commission”: a description with a name in it. */
    private boolean isNamed(String description) {
        return Arrays.stream(description.split(" ", -1)).anyMatch(scene.cast()::endsName);
    }

    /** “Marsh's likely campaign”, “the Marsh campaign”: whose it is. */
    private boolean isSomebodys(String description) {
        return isNamed(unpossessed(description));
    }

    private static String unpossessed(String description) {
        return POSSESSIVE.matcher(description).replaceAll("");
    }

    private Optional<Referent> named(Mention mention, Attribution attribution, Predicate<Referent> kind) {
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> isBody(referent)
                                && !scene.cast().isNamedIn(mention.run(), referent)
                                && hasItsNames(mention, referent)
                                && kind.test(referent),
                        referent -> 0)
                .map(found -> found.through("description: the body of that kind"));
    }

    /** “the Marsh campaign” is no other's: whoever it stands for has the names that it has. */
    private boolean hasItsNames(Mention mention, Referent referent) {
        var names = scene.cast().within(mention.core());
        return names.isEmpty()
                || names.stream().map(Cast.Appearance::entity).allMatch(entity -> hasIts(referent.name(), entity));
    }

    private static boolean hasIts(String description, Entity entity) {
        var words = NameParts.words(unpossessed(description));
        return entity.mentions().stream()
                .anyMatch(name -> words.contains(name.last().toLowerCase(Locale.ROOT)));
    }

    /** The noun itself is in the name, or said of it. */
    private boolean isCalled(Referent referent, String head) {
        return !Places.contains(referent.name())
                && !PLACES.contains(head)
                && (NameParts.words(referent.name()).contains(head)
                        || scene.cast().listedWords(referent.name()).contains(head)
                        || scene.cast().roles(referent).contains(head));
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
            return Places.contains(referent.name())
                    && !Places.isCountry(referent.name())
                    && (head.equals("state") ? Places.isState(referent.name()) : Places.isCity(referent.name()));
        }
        if (Places.contains(referent.name())) {
            return false;
        }
        return Synonyms.describe(NameParts.words(referent.name()), head)
                || (head.equals("airline") && referent.name().contains("Air"))
                || scene.cast().roles(referent).contains(head);
    }

    /** A fuller description with the same noun, before this one. */
    Optional<Referent> longer(Mention mention, String head, Attribution attribution) {
        var named = !scene.cast().within(mention.core()).isEmpty();
        return longer(mention, attribution, named ? Set.of(head) : Synonyms.of(head), name -> true);
    }

    private Optional<Referent> longer(
            Mention mention, Attribution attribution, Set<String> heads, Predicate<String> filter) {
        if (mention.run().length() > 3) {
            return Optional.empty();
        }
        return pool.best(
                        mention.run(),
                        attribution,
                        referent -> referent.isDescription()
                                && isLonger(referent.name(), mention, heads)
                                && hasItsNames(mention, referent)
                                && filter.test(referent.name()),
                        referent -> 0)
                .map(found -> found.through("description: the fuller one before"));
    }

    private boolean isLonger(String name, Mention mention, Set<String> heads) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        var end = 0;
        while (end < words.size() && !Phrases.isPreposition(words.get(end)) && !Phrases.isLink(words.get(end))) {
            end++;
        }
        return end > 0
                && heads.contains(words.get(end - 1).replace(",", ""))
                && !OTHERS.contains(words.get(0))
                && words.stream().filter(word -> !Phrases.isDeterminer(word)).count()
                        > mention.run().length() - 1
                && (!Synonyms.isCampaign(scene.page().lower(mention.head())) || isSomebodys(name));
    }
}
