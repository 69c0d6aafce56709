package io.onrecord.infra;

/**
 * An event that the function could not handle, after all attempts.
 *
 * @param change what had happened
 * @param cause how the last attempt failed
 */
record FailedDelivery(ObjectChange change, Throwable cause) {

    /** One line that names the object and what went wrong. */
    String summary() {
        return change.articleId() + ": " + cause;
    }
}
