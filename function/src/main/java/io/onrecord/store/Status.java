package io.onrecord.store;

/** How an article stands in the table. */
public enum Status {
    /** It was read, and its claims stand beside it. */
    READY,
    /** It could not be used; its item says why. */
    REJECTED,
    /** It was removed; its item only keeps older uploads from coming back, until it expires. */
    DELETED
}
