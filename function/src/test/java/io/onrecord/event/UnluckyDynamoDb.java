package io.onrecord.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * A DynamoDB as one invocation may meet it: throttled, in conflict, leaving items unprocessed, its answers lost. What
 * DynamoDB does not do in one moment is done in several: a batch, and the pages of a query.
 */
final class UnluckyDynamoDb implements DynamoDbClient {

    /** Small, so that a range has several pages. */
    private static final int ITEMS_A_PAGE = 4;

    private final DynamoDbClient real;
    private final Luck luck;

    UnluckyDynamoDb(DynamoDbClient real, Luck luck) {
        this.real = real;
        this.luck = luck;
    }

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        return luck.call(() -> real.getItem(request), UnluckyDynamoDb::throttled);
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        return luck.call(() -> real.batchGetItem(request), UnluckyDynamoDb::throttled);
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        var asked = request.indexName() == null
                ? request.toBuilder().limit(ITEMS_A_PAGE).build()
                : request;
        return luck.call(() -> real.query(asked), UnluckyDynamoDb::throttled);
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        return luck.call(
                () -> real.putItem(request), () -> either(UnluckyDynamoDb::throttled, UnluckyDynamoDb::conflict));
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        var name = request.requestItems().keySet().iterator().next();
        var writes = new ArrayList<>(request.requestItems().get(name));
        Collections.shuffle(writes, new Random(luck.any(Integer.MAX_VALUE)));
        var first = luck.any(writes.size() + 1);
        var done = luck.strikes() ? luck.any(writes.size()) : writes.size();
        return luck.call(
                () -> {
                    write(name, writes.subList(0, Math.min(first, done)));
                    luck.pass();
                    write(name, writes.subList(Math.min(first, done), done));
                    return unprocessed(name, writes.subList(done, writes.size()));
                },
                UnluckyDynamoDb::throttled);
    }

    private void write(String name, List<WriteRequest> writes) {
        if (!writes.isEmpty()) {
            var left = real.batchWriteItem(request -> request.requestItems(Map.of(name, writes)));
            if (!left.unprocessedItems().isEmpty()) {
                throw new AssertionError("The table below is expected to process everything");
            }
        }
    }

    private static BatchWriteItemResponse unprocessed(String name, List<WriteRequest> writes) {
        return BatchWriteItemResponse.builder()
                .unprocessedItems(writes.isEmpty() ? Map.of() : Map.of(name, writes))
                .build();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        return luck.call(
                () -> real.transactWriteItems(request),
                () -> either(UnluckyDynamoDb::throttled, UnluckyDynamoDb::cancelled));
    }

    private RuntimeException either(Supplier<DynamoDbException> one, Supplier<DynamoDbException> other) {
        return (luck.any(2) == 0 ? one : other).get();
    }

    private static DynamoDbException throttled() {
        return ProvisionedThroughputExceededException.builder()
                .message("The level of configured provisioned throughput was exceeded")
                .build();
    }

    private static DynamoDbException conflict() {
        return TransactionConflictException.builder()
                .message("A transaction is under way on the item")
                .build();
    }

    private static DynamoDbException cancelled() {
        return TransactionCanceledException.builder()
                .cancellationReasons(
                        CancellationReason.builder().code("TransactionConflict").build())
                .build();
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
