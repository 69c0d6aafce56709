package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the source of a claim that states none: the subject of the participle, the reader's own voice, whoever says a quotation without a
 * cue.
 *
 * <p>Fixes “…, telling reporters that …” at the end of a sentence with another claim. Gets wrong a passive whose doer stands in
 * the sentence before (“It was rejected”): nobody is named.
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

    /** Prepositions before what the subject does: “by calling”, “before floating the idea”. */
    private static final Set<String> DOING = Set.of("by", "in", "before", "after", "while", "without", "from");

    private static final Set<String> HELPING = Set.of("has", "have", "had", "will", "would", "did", "does");

    /** What the writer says of others: “Renner seems tired”, “has endured criticism”. */
    private static final Set<String> SEEMING = Set.of(
            "seems",
            "seemed",
            "appears",
            "appeared",
            "looks",
            "looked",
            "sounds",
            "sounded",
            "sounding",
            "rumored",
            "alleged",
            "expected",
            "supposed",
            "known",
            "proved",
            "endured",
            "faced",
            "considered",
            "regarded",
            "viewed",
            "seen",
            "deemed",
            "expecting");

    private final Scene scene;
    private final Page page;

    Missing(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Referent resolve(Attribution attribution) {
        if (attribution.cue().isEmpty()) {
            return new Unattributed(scene).of(attribution);
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
            return rightBefore(cue)
                    .or(() -> earlierInSentence(cue))
                    .or(() -> isShared(cue) ? subjectOfSentence(cue) : Optional.empty())
                    .orElse(Referent.nobody("no source: no subject before the verb"));
        }
        return new Askers(scene).of(cue).orElse(Referent.nobody("no source: the cue has none"));
    }

    /** “host Ann Sorrel [indicated]”: a name that the tagger took for no source. */
    private Optional<Referent> rightBefore(Run cue) {
        return scene.cast()
                .at(cue.first() - 1)
                .filter(found -> page.word(cue.first() - 1).isWord()
                        && isHere(found.name().run(), cue)
                        && found.name().sort() != Name.Sort.PLACE
                        && !new Salience(page).isGoverned(found.name().run()))
                .map(found -> Referent.named(
                        found.entity(), Resolution.COREFERENT, "no source: the name right before the verb"));
    }

    /** “Renner toured the yard and praised it”: the verb has the subject of the one before. */
    private boolean isShared(Run cue) {
        return Set.of("and", "but", "or", "then").contains(page.lower(cue.first() - 1));
    }

    /** “Renner toured the yard and praised it”: the last name before that is a subject. */
    private Optional<Referent> subjectOfSentence(Run cue) {
        var salience = new Salience(page);
        return scene.cast().appearances().stream()
                .filter(found -> found.name().run().end() <= cue.first()
                        && isHere(found.name().run(), cue)
                        && page.depth(found.name().run().first()) <= page.depth(cue.first())
                        && salience.isSubject(found.name().run()))
                .reduce((first, second) -> second)
                .map(found -> Referent.named(
                        found.entity(), Resolution.COREFERENT, "no source: the subject of the sentence"));
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
                || (Phrases.isPreposition(page.lower(verb - 1)) && !DOING.contains(page.lower(verb - 1)));
        return page.lower(verb).endsWith("ing")
                && page.lower(verb).length() > 5
                && !SEEMING.contains(page.lower(verb))
                && !passive
                && !noun;
    }

    /** A finite verb of saying whose subject it shares with the clause before: “and said”. */
    private boolean isActive(Run cue) {
        var verb = verb(cue);
        var passive = AUXILIARIES.contains(page.lower(verb)) || AUXILIARIES.contains(page.lower(verb - 1));
        var told = CueWords.isSaying(page.lower(verb))
                && !page.lower(verb).equals("asked")
                && !page.lower(verb).equals("called");
        return !passive && (told || isFinite(cue, verb));
    }

    /** “has vowed”, “and swears”: an inflected verb behind a name, or behind what joins it to the one before. */
    private boolean isFinite(Run cue, int verb) {
        var helped = HELPING.contains(page.lower(cue.first()));
        var lower = page.lower(verb);
        var inflected = lower.endsWith("ed") || lower.endsWith("s");
        var told = CueWords.isStatement(lower) || CueWords.isAttitude(lower);
        return told
                && !lower.equals("called")
                && (helped || inflected)
                && !SEEMING.contains(lower)
                && !SEEMING.contains(page.lower(cue.first() + 1))
                && (isShared(cue) || rightBefore(cue).isPresent());
    }

    /** Who speaks in the sentence, nearest before, else nearest after. */
    private Optional<Referent> subject(Run cue) {
        return earlierInSentence(cue).or(() -> laterInSentence(cue)).or(() -> subjectOfSentence(cue));
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
