package io.onrecord.store;

import io.onrecord.article.Metadata;
import io.onrecord.claim.Claim;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One claim of one revision, with what a reader of a list of claims wants to see of its article.
 *
 * @param articleId the article that it stands in
 * @param revision the token of the revision that it belongs to
 * @param extractor the version of what found it
 * @param metadata of the article
 * @param claim the claim; its content, cue and mention may be cut
 * @param before the article's text just before the content
 * @param after the article's text just after the content
 * @param cut how many UTF-16 units of the claim's passages were left out at their ends, 0 almost always
 */
public record ClaimItem(
        String articleId,
        String revision,
        String extractor,
        Metadata metadata,
        Claim claim,
        String before,
        String after,
        int cut) {

    /** Reads a claim's item. */
    public static ClaimItem of(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        return new ClaimItem(
                item.text(Attributes.ARTICLE_ID),
                item.text(Attributes.REVISION),
                item.text(Attributes.EXTRACTOR),
                Publication.of(item),
                ClaimFields.of(item),
                item.text(Attributes.BEFORE),
                item.text(Attributes.AFTER),
                item.whole(Attributes.CUT));
    }

    Map<String, AttributeValue> item(Rank rank) {
        var item = Fields.of(Key.ofClaim(articleId, revision, claim.id()))
                .exactly(Attributes.REVISION, revision)
                .exactly(Attributes.EXTRACTOR, extractor)
                .exactly(Attributes.BEFORE, before)
                .exactly(Attributes.AFTER, after);
        rank.into(item);
        Publication.into(item, metadata);
        ClaimFields.into(item, claim);
        if (cut > 0) {
            item.number(Attributes.CUT, cut);
        }
        return item.item();
    }
}
