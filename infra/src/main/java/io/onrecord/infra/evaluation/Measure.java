package io.onrecord.infra.evaluation;

/** What is counted as found. */
enum Measure {
    /** The same start and end, a contiguous fragment each: the measure of CofeNet (COLING 2022). */
    SOURCE("source"),
    CUE("cue"),
    CONTENT("content"),
    /** The same, over the characters of all fragments, code points each. */
    SOURCE_CHARACTERS("source chars"),
    CUE_CHARACTERS("cue chars"),
    CONTENT_CHARACTERS("content chars"),
    /** The contents share at least half of their characters; one claim for one. */
    CLAIM("claim"),
    /** A claim whose sources overlap, or that has none in both. */
    WHO_SAID_WHAT("who said what"),
    /** All spans of a claim are the same. */
    TRIPLE("triple");

    private final String label;

    Measure(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Measure exact(Role role) {
        return switch (role) {
            case SOURCE -> SOURCE;
            case CUE -> CUE;
            case CONTENT -> CONTENT;
        };
    }

    static Measure characters(Role role) {
        return switch (role) {
            case SOURCE -> SOURCE_CHARACTERS;
            case CUE -> CUE_CHARACTERS;
            case CONTENT -> CONTENT_CHARACTERS;
        };
    }
}
