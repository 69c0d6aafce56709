package io.onrecord.query;

import io.onrecord.store.ArticleItem;
import io.onrecord.store.ClaimItem;
import io.onrecord.store.DynamoDbTable;
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
 * <p>An article is read as of one moment. A page of an index shows no claim of a revision that was replaced or of an
 * upload that is still being kept, and never two revisions of one article; but DynamoDB's indexes follow a moment
 * later, so the newest claims may be missing from it for that long.
 */
public final class ClaimArchive {

    /** An article would have to be replaced as often while it is being read; each reading takes milliseconds. */
    private static final int ATTEMPTS = 20;

    private static final int NEWEST = 100;

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

    /**
     * The first claims that answer the question.
     *
     * @param limit how many at most, at least 1
     * @throws IllegalArgumentException if the limit is below 1
     */
    public Page page(Question question, int limit) {
        return reading(question, limit).first();
    }

    /**
     * The claims that follow a page of the same question. An article that is replaced between two pages shows what
     * stands now, so that a claim of it may come twice or not at all.
     *
     * @param cursor that page's cursor; an empty one asks for the first page
     * @param limit how many at most, at least 1
     * @throws IllegalArgumentException if the limit is below 1
     * @throws CursorException if no page of this question gave the cursor
     */
    public Page page(Question question, int limit, String cursor) {
        return cursor.isEmpty()
                ? page(question, limit)
                : reading(question, limit).after(Cursor.position(question, cursor));
    }

    /**
     * How often what the question asks for was said, by month, and the first and latest of it; nothing if nothing was.
     */
    public Optional<Timeline> timeline(Question question) {
        return new MonthCount(table, question).timeline();
    }

    private IndexReading reading(Question question, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("A page needs a limit of at least 1, got " + limit);
        }
        return new IndexReading(table, question, limit);
    }

    /** The hundred newest claims of this source. */
    public List<StoredClaim> bySource(String sourceId) {
        return newest(Question.ofSource(sourceId));
    }

    /** The hundred newest claims in this outlet. */
    public List<StoredClaim> byOutlet(String outlet) {
        return newest(Question.inOutlet(outlet));
    }

    /** The hundred newest claims about this subject. */
    public List<StoredClaim> bySubject(String subjectId) {
        return newest(Question.about(subjectId));
    }

    private List<StoredClaim> newest(Question question) {
        return page(question, NEWEST).claims();
    }
}
