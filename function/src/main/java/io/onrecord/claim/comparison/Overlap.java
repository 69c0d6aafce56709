package io.onrecord.claim.comparison;

/**
 * How much of each sentence is in the other: shares of their words of content and quantities, from 0 to 1.
 *
 * @param ofOne how much of the first is in the second
 * @param ofOther how much of the second is in the first
 * @param shared how many words and quantities they share
 */
record Overlap(double ofOne, double ofOther, int shared) {

    /** What a sentence may have of its own and still be contained: a word in eight. */
    static final double CONTAINED = 0.87;

    static Overlap of(Sentence one, Sentence other, Alignment alignment) {
        var words = alignment.pairs().size();
        var mine = words + Numbers.shared(one, other);
        var theirs = words + Numbers.shared(other, one);
        return new Overlap(
                share(mine, alignment.one().size() + one.quantities().size()),
                share(theirs, alignment.other().size() + other.quantities().size()),
                mine);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    double more() {
        return Math.max(ofOne, ofOther);
    }

    double less() {
        return Math.min(ofOne, ofOther);
    }

    /** Whether nearly all of the one is in the other. */
    boolean contained() {
        return more() >= CONTAINED;
    }
}
