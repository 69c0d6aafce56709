package io.onrecord.extraction.tagger;

/**
 * What the encoder makes of an article's words.
 *
 * @param emissions {@code float[words][tags]}, logits, not yet softmaxed
 * @param links {@code float[words][8 × dimensions]}, what the link heads compare
 */
@SuppressWarnings("ArrayRecordComponent") // Handed on once, never compared.
record Encoding(float[][] emissions, float[][] links) {}
