package io.onrecord.extraction;

/**
 * An answer and the rule that gave it.
 *
 * @param answer what was decided
 * @param rule the rule, in words
 */
record Verdict<T>(T answer, String rule) {}
