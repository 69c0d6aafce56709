package io.onrecord.claim;

/** What the source is reported to have done. */
public enum Kind {
    /** Communicated the content. */
    STATEMENT,
    /** Believes, wants or fears it. */
    ATTITUDE,
    /** Asked it. */
    QUESTION,
    /** Declined to comment, did not say, or did not respond. */
    NO_COMMENT
}
