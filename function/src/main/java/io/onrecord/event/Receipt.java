package io.onrecord.event;

import io.onrecord.store.Outcome;

/**
 * What came of one notice.
 *
 * @param articleId the article's bucket/key
 * @param status what the article was found to be
 * @param outcome what the store made of that
 * @param claims how many were found
 * @param bytes the object's size in S3, 0 where it was not read
 * @param reason why it was rejected, else ""
 */
record Receipt(String articleId, Status status, Outcome outcome, int claims, long bytes, String reason) {

    enum Status {
        /** Read, and its claims found. */
        READY,
        /** Not usable, and the uploader must act. */
        REJECTED,
        /** No longer there. */
        DELETED,
        /** Gone or changed before it was read: another notice says what stands. */
        GONE
    }

    /** One line for people. */
    String summary() {
        return switch (status) {
            case READY -> "READY, " + outcome + ", " + claims + (claims == 1 ? " claim" : " claims");
            case REJECTED -> "REJECTED, " + outcome + ": " + reason;
            case DELETED, GONE -> status + ", " + outcome;
        };
    }
}
