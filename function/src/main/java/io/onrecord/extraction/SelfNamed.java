package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Resolves a description to the name that its own relative clause gives: “a clerk, who gave her name only as Ilse”, “the foreman, whom
 * others identified as Otto Baum”.
 *
 * <p>Gets wrong “a clerk who went by the name of Ilse”, whom it leaves.
 */
final class SelfNamed {

    private static final Set<String> NAMING = Set.of("name", "names", "identified", "known", "introduced");

    /** What may stand between the naming and its “as”. */
    private static final Set<String> BETWEEN = Set.of("only", "himself", "herself", "themselves", "simply");

    private static final Set<String> REFUSING = Set.of("not", "n't", "declined", "refused", "never");

    /** The most words of the clause before the name. */
    private static final int NEAR = 12;

    private final Scene scene;
    private final Page page;

    SelfNamed(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Optional<Referent> resolve(Mention mention) {
        var head = page.lower(mention.head());
        var who = who(mention);
        return who > 0 && Nouns.isPersonOrDoer(head)
                ? IntStream.range(
                                who + 1, Math.min(page.sentenceEnd(mention.run().first()), who + NEAR))
                        .takeWhile(at -> !REFUSING.contains(page.lower(at)))
                        .filter(at -> page.lower(at).equals("as") && isNamed(at))
                        .mapToObj(at -> scene.cast().at(at + 1))
                        .flatMap(Optional::stream)
                        .filter(found -> found.entity().isPerson()
                                && found.entity().gender().agreesWith(Nouns.gender(head))
                                && ends(found.name().run().end()))
                        .findFirst()
                        .map(found -> Referent.named(
                                found.entity(), Resolution.COREFERENT, "description: the name that its clause gives"))
                : Optional.empty();
    }

    /** The who or whom right after the noun or its comma; -1 for none. */
    private int who(Mention mention) {
        var end = mention.core().end();
        var at = page.lower(end).equals(",") ? end + 1 : end;
        return Set.of("who", "whom").contains(page.lower(at)) ? at : -1;
    }

    private boolean isNamed(int as) {
        return NAMING.contains(page.lower(as - 1))
                || (BETWEEN.contains(page.lower(as - 1)) && NAMING.contains(page.lower(as - 2)));
    }

    /** Nothing goes on that the name would only modify: “as Trump supporters”, “as Kern's heir”. */
    private boolean ends(int at) {
        return at >= page.size()
                || !(page.word(at).isPossessive() || page.word(at).isWord())
                || CueWords.isSaying(page.lower(at))
                || Phrases.isPreposition(page.lower(at));
    }
}
