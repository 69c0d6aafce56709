package io.onrecord.article;

/** What came of reading an upload: an article, or why there is none. */
public sealed interface Reading {

    /** The upload is a readable article. */
    record Accepted(Article article) implements Reading {}

    /**
     * The upload cannot be used, and trying again would not help.
     *
     * @param reason one sentence that the uploader understands; not blank
     */
    record Rejected(String reason) implements Reading {

        /**
         * @throws IllegalArgumentException if the reason is blank
         */
        public Rejected {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A rejection needs a reason, got a blank one");
            }
        }
    }
}
