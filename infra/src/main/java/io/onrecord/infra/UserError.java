package io.onrecord.infra;

/** Something that the person at the command line can put right. Its advice is one line that says what to do. */
final class UserError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String advice;

    UserError(String advice) {
        super(advice);
        this.advice = advice;
    }

    UserError(String advice, Throwable cause) {
        super(advice, cause);
        this.advice = advice;
    }

    String advice() {
        return advice;
    }
}
