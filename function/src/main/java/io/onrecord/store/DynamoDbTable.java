package io.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionCheck;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A DynamoDB table. What it leaves unprocessed, or refuses for a transaction under way, is asked for again. */
public final class DynamoDbTable implements Table {

    /** DynamoDB's own limit of a BatchWriteItem. */
    private static final int ITEMS_A_WRITE = 25;

    /** DynamoDB's own limit of a BatchGetItem. */
    private static final int ITEMS_A_READ = 100;

    /** As many of the largest items as stay within a transaction's 4 MB; see {@link Brevity#PASSAGE_BYTES}. */
    private static final int ITEMS_A_TRANSACTION = 25;

    private static final String CONDITION_FAILED = "ConditionalCheckFailed";

    private final DynamoDbClient client;
    private final String name;
    private final Backoff backoff;

    /** The named table, which exists. The client is the caller's to close. */
    public DynamoDbTable(DynamoDbClient client, String name) {
        this(client, name, Backoff.standard());
    }

    DynamoDbTable(DynamoDbClient client, String name, Backoff backoff) {
        this.client = client;
        this.name = name;
        this.backoff = backoff;
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(Key key) {
        var answer = client.getItem(
                request -> request.tableName(name).key(key.attributes()).consistentRead(true));
        return answer.hasItem() ? Optional.of(answer.item()) : Optional.empty();
    }

    @Override
    public List<Map<String, AttributeValue>> get(Collection<Key> keys) {
        var found = new ArrayList<Map<String, AttributeValue>>();
        parts(List.copyOf(new TreeSet<>(keys)), ITEMS_A_READ).forEach(part -> read(part, found));
        return found;
    }

    private void read(List<Key> keys, List<Map<String, AttributeValue>> found) {
        var left = KeysAndAttributes.builder()
                .keys(keys.stream().map(Key::attributes).toList())
                .consistentRead(true)
                .build();
        for (var attempt = 1; ; attempt++) {
            var requested = Map.of(name, left);
            var answer = client.batchGetItem(request -> request.requestItems(requested));
            found.addAll(answer.responses().getOrDefault(name, List.of()));
            var unprocessed = answer.unprocessedKeys().get(name);
            if (unprocessed == null || unprocessed.keys().isEmpty()) {
                return;
            }
            left = unprocessed;
            pause(attempt, left.keys().size(), "read");
        }
    }

    @Override
    public List<Map<String, AttributeValue>> range(Range range) {
        var request = QueryRequest.builder()
                .tableName(name)
                .consistentRead(true)
                .keyConditionExpression("#hash = :hash AND #range BETWEEN :from AND :to")
                .expressionAttributeNames(Map.of("#hash", Attributes.ARTICLE_ID, "#range", Attributes.ITEM))
                .expressionAttributeValues(bounds(range.articleId(), range.from(), range.to()))
                .build();
        return client.queryPaginator(request).items().stream().toList();
    }

    @Override
    public IndexPage page(IndexRange range) {
        if (range.isEmpty()) {
            return new IndexPage(List.of(), Map.of());
        }
        var request = QueryRequest.builder()
                .tableName(name)
                .indexName(range.index().indexName())
                .keyConditionExpression("#hash = :hash AND #range BETWEEN :from AND :to")
                .expressionAttributeNames(Map.of("#hash", range.index().hash(), "#range", Attributes.PUBLISHED_AT))
                .expressionAttributeValues(bounds(range.hash(), range.from(), range.to()))
                .scanIndexForward(!range.newestFirst())
                .limit(range.limit());
        if (!range.start().isEmpty()) {
            request.exclusiveStartKey(range.start());
        }
        var answer = client.query(request.build());
        return new IndexPage(answer.items(), answer.lastEvaluatedKey());
    }

    private static Map<String, AttributeValue> bounds(String hash, String from, String to) {
        return Map.of(
                ":hash", AttributeValue.fromS(hash),
                ":from", AttributeValue.fromS(from),
                ":to", AttributeValue.fromS(to));
    }

    @Override
    public void put(List<Map<String, AttributeValue>> items) {
        parts(items, ITEMS_A_WRITE).forEach(this::write);
    }

    private void write(List<Map<String, AttributeValue>> items) {
        var left = items.stream().map(DynamoDbTable::putting).toList();
        for (var attempt = 1; ; attempt++) {
            var requested = Map.of(name, left);
            left = unlessInConflict(() -> client.batchWriteItem(request -> request.requestItems(requested))
                    .unprocessedItems()
                    .getOrDefault(name, List.of()));
            if (left.isEmpty()) {
                return;
            }
            pause(attempt, left.size(), "write");
        }
    }

    private static WriteRequest putting(Map<String, AttributeValue> item) {
        return WriteRequest.builder().putRequest(put -> put.item(item)).build();
    }

    @Override
    public boolean replace(Map<String, AttributeValue> article, Guard guard) {
        var condition = Condition.of(guard);
        return unlessInConflict(() -> {
            try {
                client.putItem(request -> condition.into(request.tableName(name).item(article)));
                return true;
            } catch (ConditionalCheckFailedException e) {
                return false;
            }
        });
    }

    @Override
    public boolean remove(List<Key> keys, Guard guard) {
        return parts(keys, ITEMS_A_TRANSACTION).allMatch(part -> removed(part, guard));
    }

    private boolean removed(List<Key> keys, Guard guard) {
        var actions = Stream.concat(Stream.of(check(guard)), keys.stream().map(this::deletion))
                .toList();
        for (var attempt = 1; ; attempt++) {
            try {
                client.transactWriteItems(request -> request.transactItems(actions));
                return true;
            } catch (TransactionCanceledException e) {
                if (e.cancellationReasons().stream().anyMatch(reason -> CONDITION_FAILED.equals(reason.code()))) {
                    return false;
                }
                escapeAfterLast(attempt, e);
            }
            backoff.pause(attempt);
        }
    }

    private TransactWriteItem check(Guard guard) {
        var condition = Condition.of(guard);
        var check = ConditionCheck.builder()
                .tableName(name)
                .key(Key.ofArticle(guard.articleId()).attributes())
                .conditionExpression(condition.expression())
                .expressionAttributeNames(condition.names())
                .expressionAttributeValues(condition.values())
                .build();
        return TransactWriteItem.builder().conditionCheck(check).build();
    }

    private TransactWriteItem deletion(Key key) {
        return TransactWriteItem.builder()
                .delete(delete -> delete.tableName(name).key(key.attributes()))
                .build();
    }

    private <T> T unlessInConflict(Supplier<T> call) {
        for (var attempt = 1; ; attempt++) {
            try {
                return call.get();
            } catch (TransactionConflictException e) {
                escapeAfterLast(attempt, e);
            }
            backoff.pause(attempt);
        }
    }

    private static void escapeAfterLast(int attempt, RuntimeException failure) {
        if (attempt >= Backoff.ATTEMPTS) {
            throw failure;
        }
    }

    private void pause(int attempt, int left, String what) {
        if (attempt >= Backoff.ATTEMPTS) {
            throw new IllegalStateException(
                    "The table " + name + " left " + left + " items to " + what + " after " + attempt + " attempts");
        }
        backoff.pause(attempt);
    }

    private static <T> Stream<List<T>> parts(List<T> whole, int size) {
        return Stream.iterate(0, from -> from < whole.size(), from -> from + size)
                .map(from -> whole.subList(from, Math.min(from + size, whole.size())));
    }
}
