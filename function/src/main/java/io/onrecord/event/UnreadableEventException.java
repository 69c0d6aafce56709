package io.onrecord.event;

/** An event, or a part of one, that is not understood. Its message says what was expected, what came, and where. */
final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableEventException(String message) {
        super(message);
    }
}
