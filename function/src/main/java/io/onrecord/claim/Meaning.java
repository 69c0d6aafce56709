package io.onrecord.claim;

import io.onrecord.article.Span;
import java.util.List;

/** Reads what the words of a sentence mean where they stand. Safe for use by several threads. */
public interface Meaning {

    /**
     * Reads a sentence. What is beyond its first 510 word pieces is not read.
     */
    Reading read(String sentence);

    /**
     * A sentence's words and what they mean.
     *
     * @param words where each stands in the sentence, in text order
     * @param vectors {@code float[words][dimensions]}, of length 1: the nearer two words are in meaning, the nearer is
     *     their product to 1
     */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
    record Reading(List<Span> words, float[][] vectors) {

        public Reading {
            words = List.copyOf(words);
        }
    }
}
