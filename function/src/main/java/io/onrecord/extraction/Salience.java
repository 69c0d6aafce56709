package io.onrecord.extraction;

import java.util.Set;

/**
 * How likely a later pronoun or description stands for a candidate: nearness, place in its sentence, and whether it spoke there.
 *
 * <p>In news a pronoun outside quotation marks mostly stands for the last speaker or for the subject of the sentence before. Fixes
 * “Kolb told Al Jazeera. … he said”: not the channel, not a name inside the quotation. Gets wrong “Smith's lawyer met Jones. He
 * said”, where the object speaks next. Weights, in sentences of distance, chosen on PolNeAR's training articles.
 */
final class Salience {

    private static final Set<String> CONJUNCTIONS = Set.of("as", "after", "before", "since", "until");
    private static final Set<String> VERBS = Set.of(
            "is", "was", "has", "had", "will", "would", "did", "does", "could", "can", "may", "might", "should", "left",
            "came", "went", "took", "made", "gave", "won", "lost", "began", "met", "got", "spoke", "became");

    private static final double A_SENTENCE = 1.0;
    private static final double A_PARAGRAPH = 0.4;
    private static final double SUBJECT = 1.6;
    private static final double SOURCE = 1.6;
    private static final double DIALOGUE = 1.0;
    private static final double INTRODUCED = 1.4;
    private static final double POSSESSIVE = -0.6;
    private static final double MODIFIER = -2.0;
    private static final double GOVERNED = -0.8;
    private static final double QUOTED = -3.5;
    private static final double OWN_CONTENT = -2.5;

    private final Page page;

    Salience(Page page) {
        this.page = page;
    }

    /**
     * The candidate's score for a mention; higher is likelier.
     *
     * @param pace how much a sentence of distance counts
     */
    double of(Candidate candidate, Run mention, Attribution attribution, double pace) {
        var place = candidate.place();
        var score = -pace * A_SENTENCE * (page.sentence(mention.first()) - page.sentence(place.first()))
                - pace * A_PARAGRAPH * (page.paragraph(mention.first()) - page.paragraph(place.first()));
        score += candidate.standing();
        score += isQuotedApart(place, mention) ? QUOTED : 0;
        score += candidate.source() && isQuoted(attribution) ? DIALOGUE : 0;
        return score + (isIn(attribution, place) ? OWN_CONTENT : 0);
    }

    /** What its place alone speaks for or against a candidate: subject, source of a claim, possessive, after a preposition. */
    double standing(Run place, boolean source) {
        return (isSubject(place) ? SUBJECT : 0)
                + (source ? SOURCE : 0)
                + (isIntroduced(place) ? INTRODUCED : 0)
                + (isPossessive(place) ? POSSESSIVE : 0)
                + (isModifier(place) ? MODIFIER : 0)
                + (isGoverned(place) ? GOVERNED : 0);
    }

    /** “…,” he said: who spoke before goes on speaking, whomever the text names between. */
    private boolean isQuoted(Attribution attribution) {
        return page.depth(page.run(attribution.content().get(0)).first()) > 0;
    }

    boolean isQuotedApart(Run place, Run mention) {
        return page.depth(place.first()) > 0 && page.quotation(place.first()) != page.quotation(mention.first());
    }

    private boolean isIn(Attribution attribution, Run place) {
        var span = page.span(place);
        return attribution.content().stream().anyMatch(content -> content.covers(span));
    }

    /** A full name with its apposition: “concerns Henry Crespo, president of …”. */
    boolean isIntroduced(Run place) {
        var next = page.lower(place.end() + 1);
        return place.length() >= 2
                && page.lower(place.end()).equals(",")
                && (Phrases.isDeterminer(next) || Nouns.isPerson(next) || next.equals("who"));
    }

    boolean isPossessive(Run place) {
        return place.end() < page.size() && page.word(place.end()).isPossessive();
    }

    /** The radio of “radio host Ann Sorrel”: the noun after it is meant. */
    boolean isModifier(Run place) {
        var next = page.lower(place.end());
        return Nouns.isKnown(next)
                && !CueWords.isSaying(next)
                && page.sentence(place.end()) == page.sentence(place.last());
    }

    boolean isGoverned(Run place) {
        var at = place.first() - 1;
        while (at >= 0
                && page.sentence(at) == page.sentence(place.first())
                && (Nouns.isTitle(page.lower(at)) || Phrases.isDeterminer(page.lower(at)))) {
            at--;
        }
        return at >= 0
                && page.sentence(at) == page.sentence(place.first())
                && Phrases.isPreposition(page.lower(at))
                && !(CONJUNCTIONS.contains(page.lower(at)) && isBeforeVerb(place));
    }

    /** “as Judge Renner told him”, “after Kern had left”: what follows the small word is a clause. */
    private boolean isBeforeVerb(Run place) {
        var next = page.lower(place.end());
        return CueWords.isSaying(next) || VERBS.contains(next) || (next.length() > 4 && next.endsWith("ed"));
    }

    private boolean opensClause(int at) {
        return page.word(at).is(":")
                || page.word(at).is(";")
                || page.word(at).is("–")
                || page.word(at).is("—");
    }

    /** The first words of a sentence, or of what follows a comma or a conjunction near its start, with a verb to come. */
    boolean isSubject(Run place) {
        if (isPossessive(place) || isGoverned(place)) {
            return false;
        }
        for (var at = place.first() - 1;
                at >= 0 && page.sentence(at) == page.sentence(place.first()) && !opensClause(at);
                at--) {
            if ((page.word(at).isCapitalised() && place.first() - at > 6) || CueWords.isSaying(page.lower(at))) {
                return page.lower(place.first() - 1).equals("said");
            }
        }
        return true;
    }
}
