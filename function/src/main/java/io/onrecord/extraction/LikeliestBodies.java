package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds what the description of a body or a document stands for, by clues whose weights are learned; or nothing.
 *
 * <p>Fixes “the regulator” beside a company that was named last. Gets wrong “the company” where two companies were named and the farther
 * one is meant.
 */
final class LikeliestBodies {

    private static final String CROWD = "group";

    private final Scene scene;
    private final Pool pool;
    private final Page page;
    private final BodyDescriptions bodies;
    private final Whereabouts whereabouts;

    LikeliestBodies(Scene scene, Pool pool) {
        this.scene = scene;
        this.pool = pool;
        this.page = scene.page();
        this.bodies = new BodyDescriptions(scene, pool);
        this.whereabouts = new Whereabouts(scene);
    }

    Optional<Referent> resolve(Mention mention, String head, Attribution attribution) {
        var words = mention.modifiers(page).toList();
        var possible = Referent.onceEach(referent -> mayBe(referent, mention, head));
        var such = pool.names(mention.run(), possible.and(referent -> isSuch(referent, head)));
        var ranking = new Ranking(
                Weights.BODY,
                Pool.FAR,
                referent -> clues(referent, head, words, such.equals(Set.of(referent.name()))),
                nobody(mention, head, words));
        return pool.ranked(mention.run(), attribution, possible, ranking)
                .map(found -> found.through("description: what the clues speak for"));
    }

    /** What speaks for nobody; “the company” is always one that was named, should any have been. */
    private Optional<Map<Clue, Double>> nobody(Mention mention, String head, List<String> words) {
        if (BodySorts.isTrade(head) && words.isEmpty() && endsThere(mention)) {
            return Optional.empty();
        }
        var clues = new EnumMap<Clue, Double>(Clue.class);
        Clues.set(clues, Clue.NOBODY, true);
        Clues.set(clues, Clue.MODIFIED, !words.isEmpty());
        Clues.setLength(clues, mention, page);
        return Optional.of(clues);
    }

    /** At its noun or a comma: “the company, based in Ghent,” and not “the company that owns it”. */
    private boolean endsThere(Mention mention) {
        var end = mention.core().end();
        return end == mention.run().end() || page.word(end).is(",");
    }

    private boolean mayBe(Referent referent, Mention mention, String head) {
        if (referent.isDescription()) {
            return isCrowd(referent, head)
                    || (!referent.plural()
                            && bodies.hasItsNames(mention, referent)
                            && bodies.isLonger(referent.name(), mention, Synonyms.of(head)));
        }
        var body = referent.type() == SourceType.ORGANIZATION || referent.type() == SourceType.DOCUMENT;
        return body
                && !referent.plural()
                && !scene.cast().isNamedIn(mention.run(), referent)
                && bodies.hasItsNames(mention, referent)
                && !BodySorts.isNever(head, referent.name())
                && !(head.equals("court")
                        && BodySorts.isOtherCourt(mention.modifiers(page).toList(), referent.name()))
                && !isOfHeadlineAlone(referent)
                && !isOfOtherSort(referent, head)
                && (bodies.isCalled(referent, head) || isOfSort(referent, head) || isAnyBody(referent, head));
    }

    /** “Hit Piece Angers Town”: words of a headline in capitals are hardly a document's name. */
    private boolean isOfHeadlineAlone(Referent referent) {
        return referent.type() == SourceType.DOCUMENT
                && scene.cast()
                        .named(referent.name())
                        .filter(entity -> entity.mentions().stream()
                                .allMatch(name -> page.paragraph(name.run().first()) == 0))
                        .isPresent();
    }

    /** “Farmers marched … The group said”. */
    private static boolean isCrowd(Referent referent, String head) {
        return head.equals(CROWD) && referent.type() == SourceType.GROUP;
    }

    private boolean isAnyBody(Referent referent, String head) {
        return Nouns.isBody(head) && !Nouns.isDocument(head) && !whereabouts.isPlace(referent);
    }

    /** What the article says of a candidate, held against the description. */
    private Map<Clue, Double> clues(Referent referent, String head, List<String> words, boolean only) {
        var clues = new EnumMap<Clue, Double>(Clue.class);
        if (isCrowd(referent, head)) {
            Clues.set(clues, Clue.CROWD, true);
        } else if (referent.isDescription()) {
            describeAgain(referent, head, words, clues);
        } else {
            describeName(referent, head, words, clues);
        }
        Clues.set(clues, Clue.ONLY_BEARER, only);
        clues.put(Clue.KNOWN_FREQUENCY, Synonyms.isAnyBody(head) ? Math.log1p(pool.frequency(referent)) : 0.0);
        return clues;
    }

    private void describeAgain(Referent referent, String head, List<String> words, Map<Clue, Double> clues) {
        var all = List.of(
                referent.name().toLowerCase(Locale.ROOT).replace(",", "").split(" ", -1));
        Clues.set(clues, Clue.NAMED, bodies.isNamed(referent.name()));
        Clues.set(clues, Clue.OWNED, Pronouns.isPossessive(all.get(0)));
        Clues.set(clues, Clue.NEW, Phrases.isIndefinite(all.get(0)));
        Clues.set(clues, Clue.SAME_NOUN, all.contains(head));
        Clues.set(clues, Clue.NOUN, !all.contains(head) && isDocumentAgain(referent, head));
        Clues.set(clues, Clue.WORD, words.stream().anyMatch(all::contains));
    }

    /** “A study by … The report said”. Of letters there are many. */
    private static boolean isDocumentAgain(Referent referent, String head) {
        return referent.type() == SourceType.DOCUMENT
                && (!head.endsWith("s") || head.endsWith("sis") || head.endsWith("us"))
                && !Synonyms.of("letter").contains(head);
    }

    private void describeName(Referent referent, String head, List<String> words, Map<Clue, Double> clues) {
        var said = new HashSet<>(scene.cast().roles(referent));
        said.addAll(scene.cast().words(referent.name()));
        Clues.set(clues, Clue.SAME_NOUN, bodies.isCalled(referent, head));
        Clues.set(clues, Clue.NOUN, isOfSort(referent, head));
        Clues.set(clues, Clue.ANY_BODY, Synonyms.isAnyBody(head));
        Clues.set(clues, Clue.WORD, words.stream().anyMatch(said::contains));
    }

    private boolean isSuch(Referent referent, String head) {
        return referent.isDescription() || bodies.isCalled(referent, head) || isOfSort(referent, head);
    }

    private boolean isOfSort(Referent referent, String head) {
        return bodies.isOfKind(referent, head)
                || (!Places.contains(referent.name())
                        && scene.cast().sorts(referent).stream().anyMatch(BodySorts.ofHead(head)::contains));
    }

    /** The water company that “the regulator” fined: its name, or what is said of it, tells of another sort of body. */
    private boolean isOfOtherSort(Referent referent, String head) {
        return !scene.cast().sorts(referent).isEmpty()
                && !BodySorts.ofHead(head).isEmpty()
                && !isOfSort(referent, head)
                && !bodies.isCalled(referent, head);
    }
}
