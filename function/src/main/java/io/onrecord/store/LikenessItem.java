package io.onrecord.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A place of a claim among those that say nearly the same. It stands in by-subject under {@code ##militia+facility}, where
 * no subject is, and holds nothing but whose it is: a dozen fit the 4 KB that half a read unit reads.
 *
 * @param articleId the claim's article
 * @param revision the claim's revision
 * @param claimId the claim
 * @param sourceId who said it, "" if that is not known
 */
public record LikenessItem(String articleId, String revision, String claimId, String sourceId) {

    /** Two long words and the mark between them. */
    private static final int KEY_BYTES = 100;

    private static final String MARK = "##";

    /** What an item of by-subject under a {@link #hash} leads to. */
    public static LikenessItem of(Map<String, AttributeValue> item) {
        var key = Key.of(item);
        var claimId = key.item().substring(key.item().lastIndexOf('#') + 1);
        var fields = Fields.of(item);
        return new LikenessItem(
                key.articleId(), fields.text(Attributes.REVISION), claimId, fields.text(Attributes.SAID_BY));
    }

    /** What stands in by-subject for a key of likeness. */
    public static String hash(String likeness) {
        return MARK + beginning(likeness);
    }

    private static String beginning(String likeness) {
        return Brevity.beginning(likeness, KEY_BYTES);
    }

    /** The key of the claim itself. */
    public Key claim() {
        return Key.ofClaim(articleId, revision, claimId);
    }

    Fields item(String likeness) {
        return Fields.of(Key.ofLikeness(articleId, revision, beginning(likeness), claimId))
                .exactly(Attributes.REVISION, revision)
                .exactly(Attributes.SUBJECT_ID, hash(likeness))
                .exactly(Attributes.SAID_BY, sourceId);
    }
}
