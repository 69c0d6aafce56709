package io.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Which upload or removal of an article it is, and what read it. What is not known is "".
 *
 * @param articleId the object's bucket/key; not empty
 * @param versionId the object's version, "" in a bucket without versioning
 * @param eTag the object's ETag without its quotation marks, "" for a removal
 * @param sequencer S3's order of events on one key, as it came
 * @param extractor the version of the extractor, "" for a removal
 * @param uploadedAt when it was uploaded or removed
 */
public record Revision(
        String articleId, String versionId, String eTag, String sequencer, String extractor, Instant uploadedAt) {

    /** 64 bits: an article has few revisions, and two of them must differ. */
    private static final int ID_BYTES = 8;

    /**
     * @throws IllegalArgumentException if the article's id is empty
     */
    public Revision {
        if (articleId.isEmpty()) {
            throw new IllegalArgumentException("A revision needs the id of its article, got an empty one");
        }
    }

    /**
     * A token for keys: 16 lower-case hexadecimal digits that depend on nothing but the version (or the ETag where
     * there is none) and the extractor. The same upload read by the same extractor always has the same token.
     */
    public String id() {
        var upload = versionId.isEmpty() ? "etag " + eTag : "version " + versionId;
        var hash = digest().digest((upload + '\n' + extractor).getBytes(UTF_8));
        return HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
