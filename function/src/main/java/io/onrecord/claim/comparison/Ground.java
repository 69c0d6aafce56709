package io.onrecord.claim.comparison;

/** What decides that two sentences say the same, or that they do not. */
public enum Ground {
    /** The same words, whatever their marks and case. */
    VERBATIM,
    /** The words of one are in the other, give or take spelling and grammar. */
    WORDS,
    /** Other words that mean the same. */
    MEANING,
    /** One denies what the other says. */
    NEGATION,
    /** Other amounts, dates or times. */
    NUMBER,
    /** Other people, places or days. */
    NAME,
    /** The opposite, or the same parts with their roles exchanged. */
    DIRECTION,
    /** All for some, certain for possible. */
    SCOPE,
    /** Something else is said. */
    TOPIC;

    /** Whether sentences that it decides on say the same. */
    public boolean same() {
        return compareTo(MEANING) <= 0;
    }
}
