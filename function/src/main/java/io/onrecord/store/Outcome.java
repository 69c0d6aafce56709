package io.onrecord.store;

/** What the store made of an upload or a removal. */
public enum Outcome {
    /** It is the newest of its article, and now stands. */
    KEPT,
    /** Something newer stands already; nothing changed. */
    SUPERSEDED,
    /** It stood already, whole; nothing changed. */
    REPEATED
}
