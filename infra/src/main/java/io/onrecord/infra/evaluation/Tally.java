package io.onrecord.infra.evaluation;

/**
 * How many were found of how many.
 *
 * @param hits the found ones that are right
 * @param predicted all that were found
 * @param gold all that were to be found
 */
public record Tally(int hits, int predicted, int gold) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(hits + other.hits, predicted + other.predicted, gold + other.gold);
    }

    /** How much of what was found is right, from 0 to 1; 0 where nothing was found. */
    double precision() {
        return share(predicted);
    }

    /** How much of what was to be found was, from 0 to 1; 0 where there was nothing to be found. */
    double recall() {
        return share(gold);
    }

    /** The harmonic mean of precision and recall, from 0 to 1. */
    double f1() {
        var sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private double share(int of) {
        return of == 0 ? 0 : (double) hits / of;
    }
}
