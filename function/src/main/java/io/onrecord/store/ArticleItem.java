package io.onrecord.store;

import io.onrecord.article.Metadata;
import io.onrecord.claim.Attributions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item that says how an article stands. What it names as its revision is what readers see; whatever else lies
 * beside it is not there for them.
 *
 * @param upload which upload or removal it is, and what read it
 * @param revision the token of that in the keys of its claims
 * @param status how it stands
 * @param reason why it is REJECTED, else ""
 * @param metadata of the article
 * @param sha256 of the article's text, "" unless READY
 * @param claimCount how many claims the revision has
 * @param next the run that has announced that it will replace this one by its equal, "" if none has
 */
public record ArticleItem(
        Revision upload,
        String revision,
        Status status,
        String reason,
        Metadata metadata,
        String sha256,
        int claimCount,
        String next) {

    /** How long a removal is remembered; longer than Lambda's and the on-failure queue's retries of a late upload. */
    static final Duration REMEMBERED = Duration.ofDays(30);

    static ArticleItem ready(Revision upload, Attributions found) {
        var article = found.article();
        return new ArticleItem(
                upload,
                upload.id(article),
                Status.READY,
                "",
                article.metadata(),
                article.sha256(),
                found.claims().size(),
                "");
    }

    static ArticleItem rejected(Revision upload, String reason) {
        return unread(upload, Status.REJECTED, reason);
    }

    static ArticleItem deleted(Revision upload) {
        return unread(upload, Status.DELETED, "");
    }

    /** The removal of what stands, as old as that: when it came about is not known. */
    static ArticleItem absent(ArticleItem standing) {
        var upload = standing.upload;
        return deleted(new Revision(upload.articleId(), "", "", "", "", upload.uploadedAt()));
    }

    private static ArticleItem unread(Revision upload, Status status, String reason) {
        var metadata = Publication.unread(upload.uploadedAt());
        return new ArticleItem(upload, upload.id(), status, reason, metadata, "", 0, "");
    }

    /** Reads an article's item. */
    public static ArticleItem of(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        return new ArticleItem(
                upload(item),
                item.text(Attributes.REVISION),
                item.one(Attributes.STATUS, Status.class),
                item.text(Attributes.REASON),
                Publication.of(item),
                item.text(Attributes.SHA256),
                item.whole(Attributes.CLAIM_COUNT),
                item.text(Attributes.NEXT));
    }

    private static Revision upload(Fields item) {
        return new Revision(
                item.text(Attributes.ARTICLE_ID),
                item.text(Attributes.VERSION_ID),
                item.text(Attributes.ETAG),
                item.text(Attributes.SEQUENCER),
                item.text(Attributes.EXTRACTOR),
                item.time(Attributes.UPLOADED_AT));
    }

    Map<String, AttributeValue> item() {
        var item = Fields.of(Key.ofArticle(upload.articleId()))
                .exactly(Attributes.REVISION, revision)
                .one(Attributes.STATUS, status)
                .text(Attributes.REASON, reason)
                .exactly(Attributes.VERSION_ID, upload.versionId())
                .exactly(Attributes.ETAG, upload.eTag())
                .exactly(Attributes.EXTRACTOR, upload.extractor())
                .exactly(Attributes.SHA256, sha256)
                .number(Attributes.CLAIM_COUNT, claimCount)
                .exactly(Attributes.NEXT, next);
        rank().into(item);
        Publication.into(item, metadata);
        if (status == Status.DELETED) {
            item.number(Attributes.EXPIRES_AT, expiresAt().getEpochSecond());
        }
        return item.item();
    }

    private Instant expiresAt() {
        return upload.uploadedAt().plus(REMEMBERED);
    }

    /** Whether readers see the claims of this revision. */
    public boolean shows(String claimed) {
        return status == Status.READY && revision.equals(claimed);
    }

    Rank rank() {
        return Rank.of(upload);
    }

    Guard guard() {
        var item = Fields.of(item());
        return new Guard(
                upload.articleId(),
                revision,
                status.name(),
                next,
                item.text(Attributes.SEQUENCER),
                item.text(Attributes.UPLOADED_AT));
    }

    ArticleItem announcing(String run) {
        return new ArticleItem(upload, revision, status, reason, metadata, sha256, claimCount, run);
    }

    ArticleItem unannounced() {
        return announcing("");
    }

    /** The same in the place of its equal, whose order it takes where its own is older or has no sequencer. */
    ArticleItem inPlaceOf(ArticleItem standing) {
        return keepsItsOrder(standing) ? this : inOrderOf(standing.upload);
    }

    /** The order of what stands never goes back: a run relies on it that saw what stood before. */
    private boolean keepsItsOrder(ArticleItem standing) {
        return !rank().sequencer().absent()
                && rank().against(standing.rank()) >= 0
                && !rank().at().isBefore(standing.rank().at());
    }

    private ArticleItem inOrderOf(Revision standing) {
        var placed = new Revision(
                upload.articleId(),
                upload.versionId(),
                upload.eTag(),
                standing.sequencer(),
                upload.extractor(),
                standing.uploadedAt());
        return new ArticleItem(placed, revision, status, reason, metadata, sha256, claimCount, next);
    }
}
