package io.onrecord.event;

/** What an event says happened to one key, whatever envelope it came in. */
sealed interface Notice {

    /** Which object it is about. */
    ObjectVersion object();

    /** S3's name for the request that did it, "" where that is not told. */
    String requestId();

    /** A version was uploaded: put, posted, copied or completed in parts. */
    record Uploaded(ObjectVersion object, Moment moment) implements Notice {

        @Override
        public String requestId() {
            return moment.requestId();
        }
    }

    /** The key is gone: deleted, or hidden by a delete marker. */
    record Removed(ObjectVersion object, Moment moment) implements Notice {

        @Override
        public String requestId() {
            return moment.requestId();
        }
    }

    /**
     * One version was erased for good. Whether the key still has another is not said: erasing an old version changes
     * nothing, erasing the newest brings back the one before.
     */
    record Erased(ObjectVersion object, Moment moment) implements Notice {

        @Override
        public String requestId() {
            return moment.requestId();
        }
    }

    /** A batch job asks for this version, or for what stands now; when it was uploaded is not said. */
    record Listed(ObjectVersion object) implements Notice {

        @Override
        public String requestId() {
            return "";
        }
    }
}
