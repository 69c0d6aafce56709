package io.onrecord.extraction;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether a body, a document or a fuller description may be what a description stands for: by noun, name and kind.
 *
 * <p>Fixes “the union” for the Allied Port Workers. Gets wrong “the Guardian company” for a newspaper of that name.
 */
final class BodyDescriptions {

    private static final Set<String> PLACES = Set.of("city", "town", "state");

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s?(?= |$)");

    /** What tells another one from the one that “the poll” means. */
    private static final Set<String> OTHERS =
            Set.of("other", "earlier", "previous", "similar", "separate", "different", "additional", "another");

    /** The most words of a description that stands for a fuller one. */
    private static final int LONGEST = 3;

    /** Tangent Air, AirTangent; no airport. Gets wrong the Royal Air Force. */
    private static final Pattern AIR = Pattern.compile("\\bAir(?:\\b|[A-Z])");

    private final Scene scene;
    private final Pool pool;

    BodyDescriptions(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
    }

    /** “a Ghent port commission”: a description with a name in it. */
    boolean isNamed(String description) {
        return Arrays.stream(description.split(" ", -1)).anyMatch(scene.cast()::endsName);
    }

    /** “Marsh's likely campaign”, “the Marsh campaign”: whose it is. */
    private boolean isSomebodys(String description) {
        return isNamed(unpossessed(description));
    }

    private static String unpossessed(String description) {
        return POSSESSIVE.matcher(description).replaceAll("");
    }

    /** “the Marsh campaign” is no other's: whoever it stands for has the names that it has. */
    boolean hasItsNames(Mention mention, Referent referent) {
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
    boolean isCalled(Referent referent, String head) {
        return !Places.contains(referent.name())
                && !PLACES.contains(head)
                && (scene.cast().words(referent.name()).contains(head)
                        || scene.cast().listedWords(referent.name()).contains(head)
                        || scene.cast().roles(referent).contains(head));
    }

    /** The name, or what is said of it, has a noun that stands for this one. */
    boolean isOfKind(Referent referent, String head) {
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
        return Synonyms.describe(scene.cast().words(referent.name()), head)
                || (head.equals("airline") && AIR.matcher(referent.name()).find())
                || scene.cast().roles(referent).contains(head);
    }

    /** A fuller description with the same noun, before this one: of a body, a crowd or somebody unnamed. */
    Optional<Referent> longer(Mention mention, String head, Attribution attribution) {
        var named = !scene.cast().within(mention.core()).isEmpty();
        var heads = named ? Set.of(head) : Synonyms.of(head);
        return mention.run().length() > LONGEST
                ? Optional.empty()
                : pool.best(
                                mention.run(),
                                attribution,
                                referent -> referent.isDescription()
                                        && isLonger(referent.name(), mention, heads)
                                        && hasItsNames(mention, referent),
                                referent -> 0)
                        .map(found -> found.through("description: the fuller one before"));
    }

    /**
     * Whether a description says more, and ends in one of these nouns. For “the piece” “a feature” is enough, for “the Kern team”
     * “Kern campaign”.
     */
    boolean isLonger(String name, Mention mention, Set<String> heads) {
        var words = List.of(name.toLowerCase(Locale.ROOT).split(" ", -1));
        var end = 0;
        while (end < words.size() && !Phrases.isPreposition(words.get(end)) && !Phrases.isLink(words.get(end))) {
            end++;
        }
        if (end == 0) {
            return false;
        }
        var last = words.get(end - 1).replace(",", "");
        var synonym = !last.equals(scene.page().lower(mention.head()));
        var enough =
                synonym && (last.equals("campaign") || (Nouns.isDocument(last) && Phrases.isIndefinite(words.get(0))));
        return heads.contains(last)
                && !OTHERS.contains(words.get(0))
                && words.stream()
                                .filter(word -> !Phrases.isDeterminer(word) && !Character.isDigit(word.charAt(0)))
                                .count()
                        > mention.run().length() - (enough ? 2 : 1)
                && (!Synonyms.isCampaign(scene.page().lower(mention.head())) || isSomebodys(name));
    }
}
