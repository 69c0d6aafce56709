package io.onrecord.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A table in memory behind DynamoDB's own calls: those that the store makes, and no others. Each call is one moment. */
public final class FakeDynamoDb implements DynamoDbClient {

    private final Table table = new InMemoryTable();

    @Override
    public GetItemResponse getItem(GetItemRequest request) {
        var answer = GetItemResponse.builder();
        table.get(Key.of(request.key())).ifPresent(answer::item);
        return answer.build();
    }

    @Override
    public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
        var name = request.requestItems().keySet().iterator().next();
        var keys = Objects.requireNonNull(request.requestItems().get(name)).keys().stream()
                .map(Key::of)
                .toList();
        return BatchGetItemResponse.builder()
                .responses(Map.of(name, table.get(keys)))
                .unprocessedKeys(Map.of())
                .build();
    }

    @Override
    public QueryResponse query(QueryRequest request) {
        return request.indexName() == null ? range(request) : page(request);
    }

    private QueryResponse range(QueryRequest request) {
        var from = request.hasExclusiveStartKey()
                ? Key.of(request.exclusiveStartKey()).item() + '\0'
                : value(request, ":from");
        var found = table.range(new Range(value(request, ":hash"), from, value(request, ":to")));
        var limit = Objects.requireNonNullElse(request.limit(), Integer.MAX_VALUE);
        if (found.size() <= limit) {
            return QueryResponse.builder().items(found).build();
        }
        var page = found.subList(0, limit);
        return QueryResponse.builder()
                .items(page)
                .lastEvaluatedKey(Key.of(page.get(limit - 1)).attributes())
                .build();
    }

    private QueryResponse page(QueryRequest request) {
        var index = List.of(Index.values()).stream()
                .filter(known -> known.indexName().equals(request.indexName()))
                .findFirst()
                .orElseThrow();
        var page = table.page(new IndexRange(
                index,
                value(request, ":hash"),
                value(request, ":from"),
                value(request, ":to"),
                !request.scanIndexForward(),
                request.limit(),
                request.hasExclusiveStartKey() ? request.exclusiveStartKey() : Map.of()));
        return QueryResponse.builder()
                .items(page.items())
                .lastEvaluatedKey(page.end())
                .build();
    }

    private static String value(QueryRequest request, String name) {
        return text(request.expressionAttributeValues(), name);
    }

    private static String text(Map<String, AttributeValue> values, String name) {
        var value = values.get(name);
        return value == null ? "" : value.s();
    }

    @Override
    public PutItemResponse putItem(PutItemRequest request) {
        if (table.replace(request.item(), guard(Key.of(request.item()), request.expressionAttributeValues()))) {
            return PutItemResponse.builder().build();
        }
        throw ConditionalCheckFailedException.builder()
                .message("The conditional request failed")
                .build();
    }

    @Override
    public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
        table.put(request.requestItems().values().stream()
                .flatMap(Collection::stream)
                .map(WriteRequest::putRequest)
                .map(put -> put.item())
                .toList());
        return BatchWriteItemResponse.builder().unprocessedItems(Map.of()).build();
    }

    @Override
    public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
        var check = request.transactItems().get(0).conditionCheck();
        var keys = request.transactItems().stream()
                .skip(1)
                .map(TransactWriteItem::delete)
                .map(delete -> Key.of(delete.key()))
                .toList();
        if (table.remove(keys, guard(Key.of(check.key()), check.expressionAttributeValues()))) {
            return TransactWriteItemsResponse.builder().build();
        }
        throw TransactionCanceledException.builder()
                .cancellationReasons(CancellationReason.builder()
                        .code("ConditionalCheckFailed")
                        .build())
                .build();
    }

    /** The guard that the store's condition was made of, which has only these two forms. */
    private static Guard guard(Key article, Map<String, AttributeValue> values) {
        if (values.isEmpty()) {
            return Guard.absent(article.articleId());
        }
        return new Guard(
                article.articleId(),
                text(values, ":revision"),
                text(values, ":status"),
                text(values, ":next"),
                text(values, ":sequencer"),
                text(values, ":uploadedAt"));
    }

    @Override
    public String serviceName() {
        return SERVICE_NAME;
    }

    @Override
    public void close() {}
}
