package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.claim.Claim;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import io.onrecord.query.StoredClaim;
import io.onrecord.store.Status;
import io.onrecord.store.Stores;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Those who read one article and its claims while it changes, and must never see a part of a revision, or two. */
final class Readers {

    /** What a reader learns of an article. */
    private record Seen(Status status, String reason, String sha256, List<Claim> claims) {

        static Seen of(StoredArticle article) {
            return new Seen(
                    article.status(),
                    article.reason(),
                    article.sha256(),
                    article.claims().stream().map(StoredClaim::claim).toList());
        }
    }

    private final String articleId;
    private final Object history;
    private final Set<Seen> possible = new HashSet<>();

    /** @param history what is played, for the message when they see what they must not */
    Readers(String articleId, Object history) {
        this.articleId = articleId;
        this.history = history;
    }

    /** From now on they may see what stands there. */
    void mayBeSeen(DynamoDbClient dynamoDb) {
        archive(dynamoDb).article(articleId).map(Seen::of).ifPresent(possible::add);
    }

    /** Reads in one moment, in which the indexes are not behind: every list holds all that the article claims. */
    void look(DynamoDbClient dynamoDb) {
        var archive = archive(dynamoDb);
        var claims = article(archive);
        assertThat(archive.byOutlet(Bucket.OUTLET + key())).as("%s", history).isEqualTo(claims);
        assertThat(archive.bySource(Harbour.SPEAKER + articleId))
                .as("%s", history)
                .isEqualTo(claims);
        assertThat(archive.bySubject(Harbour.SUBJECT + articleId))
                .as("%s", history)
                .isEqualTo(claims);
    }

    /** Reads while others go on: what is written meanwhile may be missing from a list, but nothing is mixed. */
    void lookSlowly(DynamoDbClient dynamoDb) {
        var archive = archive(dynamoDb);
        article(archive);
        listed(archive.byOutlet(Bucket.OUTLET + key()));
        listed(archive.bySubject(Harbour.SUBJECT + articleId));
    }

    /** What stands in both tables is the same to them, and there is no more of it in one than in the other. */
    void seeTheSame(DynamoDbClient one, DynamoDbClient other) {
        assertThat(archive(one).article(articleId).map(Seen::of))
                .as("%s", history)
                .isEqualTo(archive(other).article(articleId).map(Seen::of));
        assertThat(items(one)).as("%s", history).hasSameSizeAs(items(other));
    }

    private List<?> items(DynamoDbClient dynamoDb) {
        return Stores.items(Stores.table(dynamoDb, Assembly.TABLE, 0), articleId);
    }

    private List<StoredClaim> article(ClaimArchive archive) {
        var article = archive.article(articleId);
        article.ifPresent(seen -> {
            assertThat(possible).as("%s", history).contains(Seen.of(seen));
            assertThat(seen.claims())
                    .as("%s", history)
                    .allMatch(claim -> claim.metadata().equals(seen.metadata()));
        });
        return article.map(StoredArticle::claims).orElse(List.of());
    }

    private void listed(List<StoredClaim> claims) {
        var said = claims.stream().map(StoredClaim::claim).toList();
        assertThat(possible).as("%s", history).anyMatch(seen -> seen.claims().containsAll(said));
        assertThat(claims.stream().map(StoredClaim::metadata).distinct())
                .as("%s", history)
                .hasSizeLessThanOrEqualTo(1);
    }

    private String key() {
        return articleId.substring(articleId.indexOf('/') + 1);
    }

    private static ClaimArchive archive(DynamoDbClient dynamoDb) {
        return new ClaimArchive(dynamoDb, Assembly.TABLE);
    }
}
