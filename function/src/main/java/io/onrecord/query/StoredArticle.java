package io.onrecord.query;

import io.onrecord.article.Metadata;
import io.onrecord.store.ArticleItem;
import io.onrecord.store.Revision;
import io.onrecord.store.Status;
import java.util.List;

/**
 * An article as it stands in the archive, with all claims of its current revision.
 *
 * @param id the object's bucket/key
 * @param status how it stands
 * @param reason why it is REJECTED, else ""
 * @param upload which upload or removal it is, and what read it
 * @param metadata what is known of it; only the time of the upload unless READY
 * @param sha256 of its text, "" unless READY
 * @param claims in text order, none unless READY
 */
public record StoredArticle(
        String id,
        Status status,
        String reason,
        Revision upload,
        Metadata metadata,
        String sha256,
        List<StoredClaim> claims) {

    public StoredArticle {
        claims = List.copyOf(claims);
    }

    static StoredArticle of(ArticleItem item, List<StoredClaim> claims) {
        return new StoredArticle(
                item.upload().articleId(),
                item.status(),
                item.reason(),
                item.upload(),
                item.metadata(),
                item.sha256(),
                claims);
    }
}
