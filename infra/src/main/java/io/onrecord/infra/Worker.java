package io.onrecord.infra;

/** Does the function's work for a command: the function that is deployed, or this process. */
interface Worker {

    /**
     * Handles an event.
     *
     * @return the function's answer, as JSON
     * @throws WorkFailure if the function failed, or could not be invoked
     */
    String handle(String event) throws WorkFailure;

    /** Why an event was not handled, in one line. */
    final class WorkFailure extends Exception {

        private static final long serialVersionUID = 1L;

        WorkFailure(String why) {
            super(why);
        }
    }
}
