package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The clues of each candidate for one mention; one that is not there is 0. */
final class Clues {

    private static final Set<String> ADDING =
            Set.of("added", "adds", "adding", "continued", "continues", "concluded", "went", "goes");

    private static final Set<String> ASK = Set.of(
            "asked",
            "asks",
            "ask",
            "asking",
            "pressed",
            "questioned",
            "quizzed",
            "grilled",
            "interviewed",
            "challenged");

    /** A question is answered in the same paragraph or the next. */
    private static final int ANSWERED_WITHIN = 2;

    /** More words and marks than so many after the noun make a description very long. */
    private static final int VERY_LONG = 4;

    private final Page page;
    private final Cast cast;
    private final Salience salience;
    private final Run mention;
    private final boolean quoted;
    private final boolean says;
    private final boolean adds;
    private final @Nullable Settled last;
    private final Set<String> inContent;
    private final Map<Candidate, Integer> othersSince = new HashMap<>();
    private final Map<Integer, String> firstInSentence = new HashMap<>();

    /**
     * @param last what the text attributes last before the mention, and to whom; null for nothing
     * @param candidates all that may be meant
     */
    Clues(
            Page page,
            Cast cast,
            Run mention,
            Attribution attribution,
            @Nullable Settled last,
            List<Candidate> candidates) {
        this.page = page;
        this.cast = cast;
        this.salience = new Salience(page);
        this.mention = mention;
        this.last = last;
        this.quoted = page.depth(page.run(attribution.content().get(0)).first()) > 0;
        this.says = attribution.cue().stream()
                .anyMatch(span -> CueWords.isSaying(page.lower(page.run(span).first())));
        this.adds = attribution.cue().stream()
                .map(page::run)
                .flatMapToInt(cue -> IntStream.range(cue.first(), cue.end()))
                .anyMatch(at -> ADDING.contains(page.lower(at)));
        this.inContent = attribution.content().stream()
                .flatMap(span -> cast.within(page.run(span)).stream())
                .map(found -> found.entity().name())
                .collect(Collectors.toSet());
        count(candidates);
    }

    private void count(List<Candidate> candidates) {
        var since = new HashSet<String>();
        candidates.stream()
                .sorted(Comparator.comparing(Candidate::place).reversed())
                .forEach(candidate -> {
                    var name = candidate.referent().name();
                    othersSince.put(candidate, since.size() - (since.contains(name) ? 1 : 0));
                    since.add(name);
                    firstInSentence.put(page.sentence(candidate.place().first()), name);
                });
    }

    Map<Clue, Double> of(Candidate candidate) {
        var clues = new EnumMap<Clue, Double>(Clue.class);
        var place = candidate.place();
        var name = candidate.referent().name();
        var here = page.sentence(place.first()) == page.sentence(mention.first());
        var paragraphs = page.paragraph(mention.first()) - page.paragraph(place.first());
        var pronoun = place.length() == 1 && Pronouns.isPronoun(page.lower(place.first()));
        var spokeLast = last != null && last.referent().name().equals(name);
        clues.put(Clue.PARAGRAPHS, Math.log1p(paragraphs));
        set(clues, Clue.SUBJECT, salience.isSubject(place));
        set(clues, Clue.SPOKE_LAST, spokeLast);
        set(clues, Clue.SPOKE_LAST_HERE, spokeLast && here);
        set(clues, Clue.SPOKE_LAST_QUOTED, spokeLast && quoted);
        set(clues, Clue.SPOKE_LAST_BEFORE, spokeLast && paragraphs == 1);
        set(clues, Clue.SPOKE_LAST_SAYS, spokeLast && says);
        set(clues, Clue.SPOKE_LAST_ADDS, spokeLast && adds);
        set(clues, Clue.IN_LAST_CONTENT, isInLast(place));
        set(clues, Clue.INTRODUCED, salience.isIntroduced(place));
        set(clues, Clue.GOVERNED, salience.isGoverned(place));
        set(clues, Clue.POSSESSIVE, salience.isPossessive(place));
        set(clues, Clue.MODIFIER, salience.isModifier(place));
        set(clues, Clue.QUOTED_APART, salience.isQuotedApart(place, mention));
        set(clues, Clue.NAMED_IN_CONTENT, inContent.contains(name));
        set(clues, Clue.PRONOUN, pronoun);
        set(clues, Clue.SOURCE, candidate.source());
        set(clues, Clue.DESCRIBED, candidate.referent().isDescription());
        clues.put(Clue.DESCRIBED_APART, candidate.referent().isDescription() ? Math.log1p(paragraphs) : 0.0);
        set(clues, Clue.DESCRIBED_UNHEARD, candidate.referent().isDescription() && !candidate.source());
        set(clues, Clue.DESCRIBED_HERE, !pronoun && isDescribed(candidate));
        set(clues, Clue.ASKED, paragraphs < ANSWERED_WITHIN && isAsked(place));
        set(clues, Clue.ASKING, paragraphs < ANSWERED_WITHIN && isAsking(place));
        set(clues, Clue.NAMED_TOGETHER, candidate.referent().plural() && name.contains(" and "));
        set(
                clues,
                Clue.BODY,
                candidate.referent().type() == SourceType.ORGANIZATION
                        && !candidate.referent().plural());
        set(clues, Clue.DOCUMENT, candidate.referent().type() == SourceType.DOCUMENT);
        set(clues, Clue.PLACE, Places.contains(name));
        set(clues, Clue.GENDER_SHOWN, candidate.referent().gender() != Gender.UNKNOWN);
        clues.put(Clue.OTHERS_SINCE, Math.log1p(othersSince.getOrDefault(candidate, 0)));
        set(clues, Clue.FIRST_IN_SENTENCE, name.equals(firstInSentence.get(page.sentence(place.first()))));
        return clues;
    }

    /** “the mayor”, for somebody whom the article names elsewhere. */
    private boolean isDescribed(Candidate candidate) {
        return !candidate.referent().isDescription()
                && cast.at(candidate.place().first()).isEmpty()
                && cast.at(candidate.place().last()).isEmpty();
    }

    /** “Holm asked Kern”, “pressed Mr. Kern”, “Kern was asked”. */
    private boolean isAsked(Run place) {
        var whole = cast.at(place.first())
                .map(found -> found.name().whole().first())
                .orElse(place.first());
        var next = page.lower(place.end());
        return ASK.contains(page.lower(whole - 1))
                || ((next.equals("was") || next.equals("is") || next.equals(",") || next.equals("when"))
                        && ASK.contains(page.lower(place.end() + 1)));
    }

    /** “Holm asked Kern”, “Holm then asked the mayor”. */
    private boolean isAsking(Run place) {
        return IntStream.range(place.end(), Math.min(place.end() + 2, page.size() - 1))
                .filter(at -> ASK.contains(page.lower(at)))
                .anyMatch(at -> page.word(at + 1).isCapitalised()
                        || Phrases.isDeterminer(page.lower(at + 1))
                        || Pronouns.isPronoun(page.lower(at + 1)));
    }

    private boolean isInLast(Run place) {
        var span = page.span(place);
        return last != null && last.attribution().content().stream().anyMatch(content -> content.covers(span));
    }

    /** How long the description goes on after its noun; what a comma adds tells nobody apart. */
    static void setLength(Map<Clue, Double> clues, Mention mention, Page page) {
        var end = mention.core().end();
        var more = end < mention.run().end() && page.word(end).is(",")
                ? 0
                : mention.run().end() - end;
        set(clues, Clue.LONG, more > 0);
        set(clues, Clue.VERY_LONG, more > VERY_LONG);
    }

    static void set(Map<Clue, Double> clues, Clue clue, boolean holds) {
        if (holds) {
            clues.put(clue, 1.0);
        }
    }
}
