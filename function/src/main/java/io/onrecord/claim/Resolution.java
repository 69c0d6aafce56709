package io.onrecord.claim;

/** How a source's mention came to its name. */
public enum Resolution {
    /** The mention is a name. */
    NAMED,
    /** The mention refers to a name elsewhere in the article: he, the senator, Kolb for Lawrence Kolb. */
    COREFERENT,
    /** The article never names it: a defense official. */
    DESCRIBED,
    /** Nothing is known: no source is stated, or it leads to no one. */
    NONE
}
