package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the source of a claim that states none: the quotation that goes on, the subject of the participle, the reader's own voice.
 *
 * <p>Fixes “…, telling reporters that …” at the end of a sentence with another claim, and the paragraph that continues a quotation
 * without a word of attribution. Gets wrong a passive whose doer stands in the sentence before (“It was rejected”): nobody is named.
 */
final class Missing {

    private static final Set<String> AUXILIARIES =
            Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "'re");
    private static final Set<String> SKIPPED = Set.of(
            "while",
            "by",
            "also",
            "and",
            "but",
            "then",
            "later",
            "even",
            "just",
            "not",
            "n't",
            "only",
            "again",
            "further",
            "in",
            "after",
            "before",
            "has",
            "have",
            "had",
            "now",
            "still",
            "often",
            "once",
            "previously",
            "so",
            "far",
            "to",
            "a",
            "the",
            "would",
            "publicly",
            "repeatedly",
            "simply",
            "never",
            "all");

    private final Scene scene;
    private final Page page;

    Missing(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Referent resolve(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return continued(attribution).orElse(Referent.nobody("no source: nobody attributes it"));
        }
        var cue = page.run(attribution.cue().get(0));
        if (page.lower(cue.first()).equals("let")) {
            return new Referent(
                    "the author",
                    SourceType.OTHER,
                    Gender.UNKNOWN,
                    false,
                    "",
                    Resolution.DESCRIBED,
                    "no source: let us");
        }
        if (isParticiple(cue)) {
            return subject(cue).orElse(Referent.nobody("no source: no subject near the participle"));
        }
        if (isActive(cue)) {
            return earlierInSentence(cue).orElse(Referent.nobody("no source: no subject before the verb"));
        }
        return Referent.nobody("no source: the cue has none");
    }

    private int verb(Run cue) {
        var at = cue.first();
        while (at < cue.last()
                && (SKIPPED.contains(page.lower(at)) || !page.word(at).isWord())) {
            at++;
        }
        return at;
    }

    private boolean isParticiple(Run cue) {
        var verb = verb(cue);
        var passive = AUXILIARIES.contains(page.lower(verb - 1));
        var noun = Phrases.isDeterminer(page.lower(verb - 1))
                || (Phrases.isPreposition(page.lower(verb - 1))
                        && !page.lower(verb - 1).equals("by"));
        return page.lower(verb).endsWith("ing") && page.lower(verb).length() > 5 && !passive && !noun;
    }

    /** A finite verb of saying whose subject it shares with the clause before: “and said”. */
    private boolean isActive(Run cue) {
        var verb = verb(cue);
        var passive = AUXILIARIES.contains(page.lower(verb)) || AUXILIARIES.contains(page.lower(verb - 1));
        return !passive
                && CueWords.isSaying(page.lower(verb))
                && !page.lower(verb).equals("asked")
                && !page.lower(verb).equals("called");
    }

    /** The quotation before goes on: same speaker. */
    private Optional<Referent> continued(Attribution attribution) {
        var content = page.run(attribution.content().get(0));
        var quoted = page.depth(content.first()) > 0 && page.depth(content.last()) > 0;
        return quoted
                ? scene.settled().stream()
                        .filter(settled -> !settled.referent().isNobody()
                                && settled.place().end() <= content.first())
                        .max(Comparator.comparing(Settled::place))
                        .map(settled -> settled.referent().through("no source: the quotation before goes on"))
                : Optional.empty();
    }

    /** Who speaks in the sentence, nearest before, else nearest after. */
    private Optional<Referent> subject(Run cue) {
        return earlierInSentence(cue).or(() -> laterInSentence(cue));
    }

    private Optional<Referent> earlierInSentence(Run cue) {
        return scene.settled().stream()
                .filter(settled -> settled.mentioned()
                        && isHere(settled.place(), cue)
                        && settled.place().end() <= cue.first())
                .max(Comparator.comparing(Settled::place))
                .map(settled -> settled.referent().through("no source: who speaks before in this sentence"));
    }

    private Optional<Referent> laterInSentence(Run cue) {
        return scene.settled().stream()
                .filter(settled -> settled.mentioned()
                        && isHere(settled.place(), cue)
                        && settled.place().first() >= cue.end())
                .min(Comparator.comparing(Settled::place))
                .map(settled -> settled.referent().through("no source: who speaks after in this sentence"));
    }

    private boolean isHere(Run place, Run cue) {
        return page.sentence(place.first()) == page.sentence(cue.first());
    }
}
