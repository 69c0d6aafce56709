package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Resolves a description to the name that its own relative clause gives: “a clerk, who gave her name only as Ilse”, “the foreman, whom
 * others identified as Otto Baum”.
 *
 * <p>Gets wrong “a clerk who identified the thief as Otto Baum”: the thief is named.
 */
final class SelfNamed {

    private static final Set<String> NAMING = Set.of("name", "names", "identified", "known", "called", "introduced");

    /** The most words of the clause before the name. */
    private static final int NEAR = 12;

    private final Scene scene;
    private final Page page;

    SelfNamed(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Optional<Referent> resolve(Mention mention) {
        var comma = mention.core().end();
        var who = page.lower(comma).equals(",") ? comma + 1 : comma;
        var clause = Set.of("who", "whom").contains(page.lower(who));
        var end = Math.min(page.sentenceEnd(mention.run().first()), who + NEAR);
        var head = page.lower(mention.head());
        return clause && (Nouns.isPerson(head) || !(Nouns.isBody(head) || Nouns.isDocument(head)))
                ? IntStream.range(who + 1, end)
                        .filter(at ->
                                page.lower(at).equals("as") || page.lower(at).equals("called"))
                        .filter(at -> IntStream.rangeClosed(who + 1, at).anyMatch(this::isNaming))
                        .mapToObj(at -> scene.cast().at(at + 1))
                        .flatMap(Optional::stream)
                        .filter(found -> found.entity().isPerson())
                        .findFirst()
                        .map(found -> Referent.named(
                                found.entity(), Resolution.COREFERENT, "description: the name that its clause gives"))
                : Optional.empty();
    }

    private boolean isNaming(int at) {
        return NAMING.contains(page.lower(at));
    }
}
