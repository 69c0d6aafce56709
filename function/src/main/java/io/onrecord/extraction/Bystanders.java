package io.onrecord.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * To whom a source speaks, of whom, beside whom, and whom it embraces meanwhile: none of them is the source.
 *
 * <p>Fixes “he told Kern”, “she said in a letter to the mayor”, where the article has one mayor, and “she said, hugging Ilse”. Gets wrong
 * “he said of Kern the actor”, where Kern speaks of himself.
 */
final class Bystanders {

    /** What may begin a clause, whose subject can be the source again. */
    private static final Set<String> CLAUSES =
            Set.of("as", "after", "before", "since", "until", "like", "when", "than");

    private static final Set<String> BESIDE =
            Set.of("to", "of", "with", "about", "for", "beside", "alongside", "behind");

    /** Words in -ing after a comma that embrace nobody. */
    private static final Set<String> NO_DEEDS =
            Set.of("according", "during", "including", "regarding", "following", "concerning");

    private static final Set<String> SELVES = Set.of("himself", "herself", "themselves");

    private static final Set<String> TOLD = Set.of("to", "with", "told");

    /** The most words between a source and whom it speaks to. */
    private static final int CLAUSE = 4;

    /** The most words after the cue. */
    private static final int NEAR = 12;

    private final Page page;
    private final Cast cast;
    private final Salience salience;
    private final Set<String> names;

    Bystanders(Scene scene, Attribution attribution) {
        this.page = scene.page();
        this.cast = scene.cast();
        this.salience = new Salience(page);
        this.names = attribution.cue().isEmpty() ? Set.of() : namesIn(after(attribution));
    }

    /** “Kern said to the nominee”: the nominee is not Kern. */
    static boolean isTeller(Scene scene, Run described, Referent referent) {
        var page = scene.page();
        var settled = scene.settled();
        if (!TOLD.contains(page.lower(described.first() - 1))) {
            return false;
        }
        var at = settled.size() - 1;
        while (at >= 0 && settled.get(at).place().end() > described.first()) {
            at--;
        }
        return at >= 0
                && settled.get(at).mentioned()
                && described.first() - settled.get(at).place().end() <= CLAUSE
                && page.sentence(settled.get(at).place().first()) == page.sentence(described.first())
                && settled.get(at).referent().name().equals(referent.name());
    }

    boolean include(Referent referent) {
        return names.contains(referent.name());
    }

    /** The words after cue and source as far as somebody there may be their object. */
    private Run after(Attribution attribution) {
        var last = Stream.of(attribution.cue(), attribution.source())
                .flatMap(List::stream)
                .mapToInt(span -> page.run(span).last())
                .max()
                .orElseThrow();
        var doing = page.lower(last + 2);
        var embraces = page.lower(last + 1).equals(",") && doing.endsWith("ing") && !NO_DEEDS.contains(doing);
        var from = embraces ? last + 3 : last + 1;
        var at = from;
        while (at < Math.min(page.size(), from + NEAR)
                && page.sentence(at) == page.sentence(last)
                && belongs(at)
                && !isSaid(at, attribution)) {
            at++;
        }
        return new Run(Math.min(from, at), at);
    }

    private boolean belongs(int at) {
        return (page.word(at).isWord() || page.word(at).isPossessive())
                && !Phrases.isLink(page.lower(at))
                && !SELVES.contains(page.lower(at))
                && !CLAUSES.contains(page.lower(at));
    }

    private boolean isSaid(int at, Attribution attribution) {
        var word = page.span(new Run(at, at + 1));
        return attribution.content().stream().anyMatch(content -> content.covers(word));
    }

    private Set<String> namesIn(Run near) {
        var found = new HashSet<String>();
        for (var at = near.first(); at < near.end(); at++) {
            if (isReached(at, near)) {
                cast.within(new Run(at, at + 1)).stream()
                        .filter(name -> !salience.isModifier(name.name().run()) && !isSubject(name))
                        .forEach(name -> found.add(name.entity().name()));
                only(at).ifPresent(person -> found.add(person.name()));
            }
        }
        return found;
    }

    /** Whether nothing but titles and determiners stands before it, back to the cue or to a word like “with”. */
    private boolean isReached(int word, Run near) {
        var at = word - 1;
        while (at >= near.first()
                && (Nouns.isTitle(page.lower(at))
                        || Nouns.isPerson(page.lower(at))
                        || Phrases.isDeterminer(page.lower(at)))) {
            at--;
        }
        return at < near.first() || BESIDE.contains(page.lower(at));
    }

    /** “in a video to fans Kern posted” */
    private boolean isSubject(Cast.Appearance name) {
        return page.lower(name.name().run().end()).endsWith("ed");
    }

    /** “the trooper”, the only one; not “the trooper's boss”, “the mayor race”. */
    private Optional<Entity> only(int noun) {
        var word = page.lower(noun);
        var next = noun + 1;
        var ends = next >= page.size()
                || !(page.word(next).isPossessive() || page.word(next).isWord())
                || Phrases.isPreposition(page.lower(next))
                || Phrases.isLink(page.lower(next))
                || Phrases.isDay(page.lower(next));
        if (!ends || !Phrases.isDefinite(page.lower(noun - 1)) || !Nouns.isPerson(word)) {
            return Optional.empty();
        }
        var bearers = cast.people()
                .filter(person -> person.roles().contains(word))
                .limit(2)
                .toList();
        return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
    }
}
