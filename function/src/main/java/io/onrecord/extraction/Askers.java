package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds who asks where a sentence only says that somebody was asked: a survey, an interviewer.
 *
 * <p>Fixes “told the Lantern when asked”. Gets wrong a question from the audience in a sentence that also names an interview.
 */
final class Askers {

    private static final Set<String> ASKED = Set.of("asked", "pressed", "questioned", "quizzed", "grilled");
    private static final Set<String> INTERVIEW = Set.of("with", "by", "on");

    private final Scene scene;
    private final Page page;

    Askers(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    /** Who asks by this cue; empty where nobody asks, or the sentence does not say who. */
    Optional<Referent> of(Run cue) {
        return survey(cue).or(() -> interviewer(cue));
    }

    private static boolean isSurvey(String name) {
        return Synonyms.describe(NameParts.words(name), "poll") || Synonyms.describe(NameParts.words(name), "survey");
    }

    /** “told the Lantern when asked”, “in an interview with Rosa Klein, he was asked”: who asks. */
    private Optional<Referent> interviewer(Run cue) {
        if (IntStream.range(cue.first(), cue.end()).noneMatch(at -> ASKED.contains(page.lower(at)))) {
            return Optional.empty();
        }
        return scene.cast().appearances().stream()
                .filter(found -> page.sentence(found.name().run().first()) == page.sentence(cue.first())
                        && !Places.contains(found.entity().name())
                        && isAsking(found.name().whole()))
                .findFirst()
                .map(found -> Referent.named(found.entity(), Resolution.COREFERENT, "no source: who interviews"));
    }

    private boolean isAsking(Run name) {
        var at = before(name);
        for (var owner = owner(at); owner.isPresent(); owner = owner(at)) {
            at = before(owner.get().name().whole());
        }
        var owns = name.end() < page.size() && page.word(name.end()).isPossessive();
        if (owns && scene.cast().at(name.end() + 1).isPresent()) {
            return false;
        }
        var told = page.lower(at).equals("told");
        var with = INTERVIEW.contains(page.lower(at)) && isInterview(at);
        return told || with || page.lower(name.end()).equals("interview");
    }

    private int before(Run name) {
        var at = name.first() - 1;
        return page.lower(at).equals("the") ? at - 1 : at;
    }

    /** The Lantern of “the Lantern's Rosa Klein”. */
    private Optional<Cast.Appearance> owner(int mark) {
        return mark > 0 && page.word(mark).isPossessive() ? scene.cast().at(mark - 1) : Optional.empty();
    }

    /** “interview with”, “interview published on Monday by” */
    private boolean isInterview(int preposition) {
        return IntStream.range(Math.max(0, preposition - 4), preposition)
                .anyMatch(at -> page.lower(at).equals("interview") && page.sentence(at) == page.sentence(preposition));
    }

    /** “Asked about the pier, 60 percent said”: the survey that asks. */
    private Optional<Referent> survey(Run cue) {
        var sentence = new Run(page.sentenceStart(cue.first()), page.sentenceEnd(cue.first()));
        var shares = page.text(sentence).toLowerCase(Locale.ROOT);
        var asked = page.lower(cue.last()).equals("asked") && (shares.contains("percent") || shares.contains("%"));
        return asked
                ? scene.settled().stream()
                        .filter(settled -> settled.place().first() < sentence.end()
                                && settled.referent().type() == SourceType.DOCUMENT
                                && isSurvey(settled.referent().name()))
                        .max(Comparator.comparing(Settled::place))
                        .map(settled -> settled.referent().through("no source: the survey that asks"))
                : Optional.empty();
    }
}
