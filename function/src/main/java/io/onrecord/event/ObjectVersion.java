package io.onrecord.event;

/**
 * One version of an object in S3. What is not known is "".
 *
 * @param bucket the bucket's name
 * @param key the object's key, decoded
 * @param versionId the version, "" where the bucket has no versions or the current one is meant
 * @param eTag what its content must be, without quotation marks; "" for whatever it is
 */
record ObjectVersion(String bucket, String key, String versionId, String eTag) {

    /** The article that this is an upload of. */
    String articleId() {
        return bucket + "/" + key;
    }

    /** The same key, as it stands now. */
    ObjectVersion current() {
        return new ObjectVersion(bucket, key, "", "");
    }
}
