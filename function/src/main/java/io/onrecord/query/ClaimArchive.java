package io.onrecord.query;

import io.onrecord.store.ArticleItem;
import io.onrecord.store.ClaimItem;
import io.onrecord.store.DynamoDbTable;
import io.onrecord.store.Index;
import io.onrecord.store.Key;
import io.onrecord.store.Range;
import io.onrecord.store.Status;
import io.onrecord.store.Table;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Answers what was said, from whole, current revisions only. It is safe to use from several threads.
 *
 * <p>An article is read as of one moment. A list over an index shows no claim of a revision that was replaced or of an
 * upload that is still being kept, and never two revisions of one article; but DynamoDB's indexes follow a moment
 * later, so the newest claims may be missing from it for that long.
 */
public final class ClaimArchive {

    /** An article would have to be replaced as often while it is being read; each reading takes milliseconds. */
    private static final int ATTEMPTS = 20;

    private final Table table;

    /** Reads the named table of the store. The client is the caller's to close. */
    public ClaimArchive(DynamoDbClient client, String tableName) {
        this(new DynamoDbTable(client, tableName));
    }

    public ClaimArchive(Table table) {
        this.table = table;
    }

    /**
     * The article and all claims of its current revision, or nothing if it never came, or was removed long ago.
     *
     * @throws IllegalStateException if the article is replaced again and again while it is being read
     */
    public Optional<StoredArticle> article(String articleId) {
        for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
            var item = table.get(Key.ofArticle(articleId)).map(ArticleItem::of);
            if (item.isEmpty()) {
                return Optional.empty();
            }
            var claims = claims(item.get());
            if (claims.size() == item.get().claimCount()) {
                return Optional.of(StoredArticle.of(item.get(), claims));
            }
        }
        throw new IllegalStateException(
                "The article " + articleId + " was never whole in " + ATTEMPTS + " attempts to read it");
    }

    private List<StoredClaim> claims(ArticleItem article) {
        if (article.status() != Status.READY) {
            return List.of();
        }
        return table.range(Range.ofClaims(article.upload().articleId(), article.revision())).stream()
                .map(ClaimItem::of)
                .map(StoredClaim::of)
                .toList();
    }

    /** What this source said, newest first; claims of one second in the order of their articles and places. */
    public List<StoredClaim> bySource(String sourceId, Selection selection) {
        return new IndexReading(table, selection).claims(Index.BY_SOURCE, sourceId);
    }

    /** The hundred newest claims of this source. */
    public List<StoredClaim> bySource(String sourceId) {
        return bySource(sourceId, Selection.NEWEST);
    }

    /** What this outlet reported, in the same order. */
    public List<StoredClaim> byOutlet(String outlet, Selection selection) {
        return new IndexReading(table, selection).claims(Index.BY_OUTLET, outlet);
    }

    /** The hundred newest claims in this outlet. */
    public List<StoredClaim> byOutlet(String outlet) {
        return byOutlet(outlet, Selection.NEWEST);
    }

    /** What was said about this subject, in the same order. */
    public List<StoredClaim> bySubject(String subjectId, Selection selection) {
        return new IndexReading(table, selection).claims(Index.BY_SUBJECT, subjectId);
    }

    /** The hundred newest claims about this subject. */
    public List<StoredClaim> bySubject(String subjectId) {
        return bySubject(subjectId, Selection.NEWEST);
    }
}
