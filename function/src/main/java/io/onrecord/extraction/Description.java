package io.onrecord.extraction;

import io.onrecord.claim.SourceType;

/**
 * A common noun with what belongs to it: “two former officials”, “the new report”.
 *
 * @param run its words, from determiner to noun
 * @param head the noun, in lower case
 * @param type what the noun stands for
 * @param plural whether it stands for several
 * @param definite whether it points at something known
 */
record Description(Run run, String head, SourceType type, boolean plural, boolean definite) {}
