package io.onrecord.infra;

import java.time.Instant;

/**
 * One upload or removal of an object. What there is none of is "".
 *
 * @param cause how it came about
 * @param bucket the object's bucket
 * @param key the object's key as the uploader wrote it
 * @param versionId the object's version, "" in a bucket without versioning
 * @param eTag the object's ETag without quotation marks, "" for a removal
 * @param size the object's size in bytes, 0 for a removal
 * @param sequencer S3's order of changes to one key
 * @param at when it happened
 */
record ObjectChange(
        Cause cause,
        String bucket,
        String key,
        String versionId,
        String eTag,
        long size,
        String sequencer,
        Instant at) {

    /** What a client did, by the name that S3 gives the event. */
    enum Cause {
        PUT("ObjectCreated:Put"),
        COPY("ObjectCreated:Copy"),
        MULTIPART("ObjectCreated:CompleteMultipartUpload"),
        DELETE("ObjectRemoved:Delete"),
        DELETE_MARKER("ObjectRemoved:DeleteMarkerCreated");

        private final String eventName;

        Cause(String eventName) {
            this.eventName = eventName;
        }

        String eventName() {
            return eventName;
        }

        boolean removes() {
            return this == DELETE || this == DELETE_MARKER;
        }
    }

    /** The object's bucket/key, which is the id of its article. */
    String articleId() {
        return bucket + '/' + key;
    }
}
