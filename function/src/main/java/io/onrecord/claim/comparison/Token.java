package io.onrecord.claim.comparison;

/**
 * One word of a sentence.
 *
 * @param text as written
 * @param start where it stands in the sentence, in UTF-16 units
 * @param lower in small letters, in one spelling, without its possessive
 * @param stem what its forms have in common: fell, falls and fallen are fall
 * @param name whether it is written as a name is
 * @param clause the number of its clause, from 0; clauses end with marks and with words such as “because”
 */
record Token(String text, int start, String lower, String stem, boolean name, int clause) {

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isContent() {
        return name || (!Words.FUNCTION.contains(lower) && !Words.NEGATORS.contains(lower));
    }
}
