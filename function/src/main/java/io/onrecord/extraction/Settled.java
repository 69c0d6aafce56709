package io.onrecord.extraction;

/**
 * An attribution whose source is decided.
 *
 * @param attribution the spans
 * @param place the words of its mention, else of its cue or content
 * @param mentioned whether there is a mention
 * @param referent who it is
 */
record Settled(Attribution attribution, Run place, boolean mentioned, Referent referent) {}
