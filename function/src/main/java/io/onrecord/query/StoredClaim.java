package io.onrecord.query;

import io.onrecord.article.Metadata;
import io.onrecord.claim.Claim;
import io.onrecord.store.ClaimItem;

/**
 * A claim as it stands in the archive.
 *
 * @param articleId the article that it stands in
 * @param metadata of that article
 * @param extractor the version of what found it
 * @param claim the claim; every span points into the article's text
 * @param before the article's text just before the content, up to 200 UTF-16 units
 * @param after the article's text just after the content, up to 200 UTF-16 units
 * @param cut how many UTF-16 units of the claim's passages were too long to keep and are missing at their ends; a
 *     reader who quotes the claim must say so unless it is 0
 */
public record StoredClaim(
        String articleId, Metadata metadata, String extractor, Claim claim, String before, String after, int cut) {

    static StoredClaim of(ClaimItem item) {
        return new StoredClaim(
                item.articleId(),
                item.metadata(),
                item.extractor(),
                item.claim(),
                item.before(),
                item.after(),
                item.cut());
    }
}
