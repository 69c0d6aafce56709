package io.onrecord.query;

import io.onrecord.claim.comparison.Verdict;

/**
 * A claim beside a sentence that it was compared with.
 *
 * @param claim the claim
 * @param verdict whether it says the same as the sentence, and what decided
 */
public record Match(StoredClaim claim, Verdict verdict) {}
