package io.onrecord.query;

/** A cursor that no page of this question gave. Its message says what is wrong with it, for whoever sent it. */
public final class CursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    CursorException(String message) {
        super(message);
    }
}
