package io.onrecord.article;

/** The upload cannot be used; the message is the reason that its uploader reads. Never leaves this package. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason what was expected, what came and where, in one sentence or two; not blank
     */
    UnreadableException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
