package io.onrecord.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.article.Article;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Which upload or removal of an article it is, and what read it. What is not known is "".
 *
 * @param articleId the object's bucket/key; not empty
 * @param versionId the object's version, "" in a bucket without versioning (S3's own word for that, "null", is taken
 *     for "")
 * @param eTag the object's ETag without its quotation marks, "" for a removal
 * @param sequencer S3's order of events on one key, as it came
 * @param extractor the version of the extractor, "" for a removal
 * @param uploadedAt when it was uploaded or removed; the same each time the same notice is told
 */
public record Revision(
        String articleId, String versionId, String eTag, String sequencer, String extractor, Instant uploadedAt) {

    private static final String UNVERSIONED = "null";

    /** 64 bits: an article has few revisions, and two of them must differ. */
    private static final int ID_BYTES = 8;

    /**
     * @throws IllegalArgumentException if the article's id is empty
     */
    public Revision {
        if (articleId.isEmpty()) {
            throw new IllegalArgumentException("A revision needs the id of its article, got an empty one");
        }
        versionId = versionId.equals(UNVERSIONED) ? "" : versionId;
    }

    /**
     * A token for keys: 16 lower-case hexadecimal digits that depend on everything but the article. A notice told
     * twice has the same token. The same bytes uploaded again have another one: while the late run of the first
     * upload clears away what it wrote, it must not touch what the second wrote.
     */
    String id() {
        return digest("");
    }

    /**
     * The token of what was read. It depends on that too: without versions, a notice told again may find the same
     * bytes uploaded with other metadata, and the claims of one must not be written over those of the other.
     */
    String id(Article read) {
        var metadata = read.metadata();
        return digest(String.join(
                "\n",
                read.sha256(),
                metadata.title(),
                metadata.outlet(),
                metadata.url(),
                metadata.author(),
                metadata.dateline().dated() + " " + metadata.dateline().at()));
    }

    private String digest(String read) {
        var order = new Sequencer(sequencer).text() + '\n' + uploadedAt;
        var hash = digest().digest(String.join("\n", versionId, eTag, order, extractor, read)
                .getBytes(UTF_8));
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
