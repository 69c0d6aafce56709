package io.onrecord.extraction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * To whom a source speaks, of whom, beside whom, and whom it embraces meanwhile: none of them is the source.
 *
 * <p>Fixes “he told Kern”, “she said in a letter to the mayor”, where the article has one mayor, and “she said, hugging Ilse”. Gets wrong
 * “he said of Kern the actor”, where Kern speaks of himself.
 */
final class Company {

    /** What may begin a clause, whose subject can be the source again. */
    private static final Set<String> CLAUSES =
            Set.of("as", "after", "before", "since", "until", "like", "when", "than");

    /** The most words after the cue. */
    private static final int NEAR = 12;

    private final Page page;
    private final Cast cast;
    private final Run near;

    Company(Scene scene, Attribution attribution) {
        this.page = scene.page();
        this.cast = scene.cast();
        this.near = attribution.cue().isEmpty() ? new Run(0, 0) : after(attribution);
    }

    /** The words after cue and source as far as somebody there may be their object. */
    private Run after(Attribution attribution) {
        var last = Stream.of(attribution.cue(), attribution.source())
                .flatMap(List::stream)
                .mapToInt(span -> page.run(span).last())
                .max()
                .orElseThrow();
        var embraces = page.lower(last + 1).equals(",") && page.lower(last + 2).endsWith("ing");
        var from = embraces ? last + 3 : last + 1;
        var at = from;
        while (at < Math.min(page.size(), from + NEAR)
                && page.sentence(at) == page.sentence(last)
                && belongs(at)
                && !isSaid(at, attribution)) {
            at++;
        }
        return new Run(from, at);
    }

    private boolean belongs(int at) {
        return (page.word(at).isWord() || page.word(at).isPossessive())
                && !Phrases.isLink(page.lower(at))
                && !CLAUSES.contains(page.lower(at));
    }

    private boolean isSaid(int at, Attribution attribution) {
        var word = page.span(new Run(at, at + 1));
        return attribution.content().stream().anyMatch(content -> content.covers(word));
    }

    boolean has(Referent referent) {
        return cast.isNamedIn(near, referent)
                || IntStream.range(near.first(), near.end()).anyMatch(at -> isCalled(at, referent));
    }

    /** “the trooper”, the only one. */
    private boolean isCalled(int noun, Referent referent) {
        var the = Phrases.isDefinite(page.lower(noun - 1)) && Nouns.isPerson(page.lower(noun));
        return the && bearers(page.lower(noun)).equals(Set.of(referent.name()));
    }

    private Set<String> bearers(String noun) {
        return cast.people()
                .filter(person -> person.roles().contains(noun))
                .map(Entity::name)
                .collect(Collectors.toSet());
    }
}
