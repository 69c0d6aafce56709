package io.onrecord.claim.comparison;

/**
 * Whether two sentences say the same, and why.
 *
 * @param ground what decided
 * @param detail what differs, such as “nine, nineteen”; for WORDS, MEANING and TOPIC what each has that the other has
 *     not, parted by " / "; "" for VERBATIM
 */
public record Verdict(Ground ground, String detail) {

    /** Whether they say the same. */
    public boolean same() {
        return ground.same();
    }
}
