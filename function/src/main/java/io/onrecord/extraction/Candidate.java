package io.onrecord.extraction;

/**
 * Somebody that a later mention may stand for, at one place.
 *
 * @param place the words there
 * @param referent who it is
 * @param standing what its place alone speaks for or against it
 * @param source whether it is the source of a claim there
 */
record Candidate(Run place, Referent referent, double standing, boolean source) {

    /** Whether it is a description that begins where these words do. */
    boolean isDescriptionAt(Run words) {
        return referent.isDescription() && place.first() == words.first();
    }
}
