package io.onrecord.claim.comparison;

import io.onrecord.claim.Meaning;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Decides whether two sentences say the same. Safe for use by several threads.
 *
 * <p>First come the rules that turn away what shares most words and yet says something else, each of which names what
 * differs; they are many, as to take “not” for nothing is the worst that can happen. What passes them is the same if the
 * words of one are in the other, or if an encoder of meaning finds the words that they do not share near enough.
 */
public final class Comparison {

    /**
     * How near the words that two sentences do not share must be, where they share none, and how much nearer where they
     * share all: a line between reworded pairs and pairs on one subject, fitted by logistic regression to the pairs of
     * the tests and those that the project is measured on (see DECISIONS.md), and moved a little to the safe side.
     */
    private static final double NEAR = 0.60;

    private static final double NEARER_BY_OVERLAP = 0.15;

    /** What shares fewer of its words differs in more than one thing. */
    private static final double ALIKE = 0.5;

    /** Fewer words than that are in many sentences. */
    private static final int FEWEST_WORDS = 3;

    private final Rest rest;

    public Comparison(Meaning meaning) {
        this.rest = new Rest(meaning);
    }

    /** Whether a text holds a sentence word for word, give or take marks, case and spelling. */
    public static boolean quotes(String text, String sentence) {
        var words = Sentence.of(sentence).words();
        return !words.isEmpty() && Collections.indexOfSubList(Sentence.of(text).words(), words) >= 0;
    }

    /** Whether two sentences say the same; the order of the two does not matter. */
    public Verdict compare(String said, String other) {
        var one = Sentence.of(said);
        var two = Sentence.of(other);
        if (one.words().equals(two.words())) {
            return new Verdict(Ground.VERBATIM, "");
        }
        var alignment = Alignment.of(one, two);
        var overlap = Overlap.of(one, two, alignment);
        return difference(one, two, alignment, overlap)
                .map(verdict -> overlap.more() < ALIKE ? new Verdict(Ground.TOPIC, verdict.detail()) : verdict)
                .orElseGet(() -> agreement(one, two, alignment, overlap));
    }

    private static Optional<Verdict> difference(Sentence one, Sentence other, Alignment alignment, Overlap overlap) {
        return Negation.difference(one, other, alignment, overlap.contained())
                .map(detail -> new Verdict(Ground.NEGATION, detail))
                .or(() -> Numbers.difference(one, other).map(detail -> new Verdict(Ground.NUMBER, detail)))
                .or(() -> Naming.difference(alignment).map(detail -> new Verdict(Ground.NAME, detail)))
                .or(() -> Direction.difference(one, other, alignment)
                        .map(detail -> new Verdict(Ground.DIRECTION, detail)))
                .or(() -> Scope.difference(one, other, alignment).map(detail -> new Verdict(Ground.SCOPE, detail)));
    }

    private Verdict agreement(Sentence one, Sentence other, Alignment alignment, Overlap overlap) {
        var detail = words(alignment.leftOfOne()) + " / " + words(alignment.leftOfOther());
        if (overlap.contained()) {
            return new Verdict(isEnough(overlap) ? Ground.WORDS : Ground.TOPIC, detail);
        }
        var near = rest.nearness(one, other, alignment) >= NEAR + NEARER_BY_OVERLAP * overlap.less();
        return new Verdict(near ? Ground.MEANING : Ground.TOPIC, detail);
    }

    private static boolean isEnough(Overlap overlap) {
        return overlap.shared() >= FEWEST_WORDS || overlap.less() >= Overlap.CONTAINED;
    }

    private static String words(List<Token> left) {
        return left.stream().map(Token::text).collect(Collectors.joining(", "));
    }
}
