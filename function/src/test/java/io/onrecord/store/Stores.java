package io.onrecord.store;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The store's parts for tests that play its surroundings: everything real, but nobody waits. */
public final class Stores {

    private Stores() {}

    public static Table table(DynamoDbClient client, String name, long seed) {
        return new DynamoDbTable(client, name, hurried(new Random(seed)));
    }

    public static ClaimStore over(Table table, long seed) {
        return new RevisionedStore(table, hurried(new Random(seed)));
    }

    /** A planted fault: runs of one revision cannot tell their announcements apart. */
    static ClaimStore withoutNonce(Table table) {
        return new RevisionedStore(table, hurried(() -> 0));
    }

    /** All that stands of an article, in the order of the keys. */
    public static List<Map<String, AttributeValue>> items(Table table, String articleId) {
        return table.range(Range.ofAll(articleId));
    }

    /** The same guard, as the article's item stands now: whoever checks it learns nothing. */
    public static Guard asItStands(Table table, String articleId) {
        return table.get(Key.ofArticle(articleId))
                .map(ArticleItem::of)
                .map(ArticleItem::guard)
                .orElse(Guard.absent(articleId));
    }

    private static Backoff hurried(RandomGenerator random) {
        return new Backoff(random, time -> {});
    }
}
