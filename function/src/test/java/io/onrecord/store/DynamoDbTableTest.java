package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;

class DynamoDbTableTest {

    private static final String NAME = "claims";
    private static final Guard GUARD = new Guard("articles/a", "r1", "READY", "", "01", "2024-05-01T12:00:00.000Z");

    private final List<Duration> waits = new ArrayList<>();
    private final Client client = new Client();
    private final Table table = new DynamoDbTable(client, NAME, new Backoff(new Random(1), waits::add));

    @Test
    void whatIsLeftUnprocessedIsWrittenAfterAWait() {
        client.unprocessed.addAll(List.of(3, 1));
        table.put(items(5));
        assertThat(client.batches).containsExactly(5, 3, 1);
        assertThat(waits).hasSize(2);
    }

    @Test
    void aWriteThatIsNeverProcessedEscapes() {
        IntStream.range(0, Backoff.ATTEMPTS).forEach(i -> client.unprocessed.add(1));
        assertThatThrownBy(() -> table.put(items(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The table claims left 1 items to write after 10 attempts");
    }

    @Test
    void manyItemsAreWrittenTwentyFiveAtATime() {
        table.put(items(60));
        assertThat(client.batches).containsExactly(25, 25, 10);
    }

    @Test
    void waitsAreRandomUpToACeilingThatDoubles() {
        IntStream.range(0, 9).forEach(i -> client.unprocessed.add(1));
        table.put(items(1));
        var ceilings = List.of(25, 50, 100, 200, 400, 800, 1000, 1000, 1000);
        assertThat(waits).hasSameSizeAs(ceilings);
        IntStream.range(0, waits.size())
                .forEach(i -> assertThat(waits.get(i)).isBetween(Duration.ZERO, Duration.ofMillis(ceilings.get(i))));
        assertThat(waits).doesNotHaveDuplicates();
    }

    /** DynamoDB refuses to look between a time and an earlier one. */
    @Test
    void aPeriodWithoutAWholeSecondIsEmptyAndNotAskedFor() {
        var range = new IndexRange(
                Index.BY_SOURCE, "ada", "2024-05-01T12:00:01Z", "2024-05-01T12:00:00Z", true, 10, Map.of());
        assertThat(table.page(range)).isEqualTo(new IndexPage(List.of(), Map.of()));
    }

    @Test
    void aWriteInConflictWithATransactionIsTriedAgain() {
        client.failures.add(TransactionConflictException.builder().build());
        assertThat(table.replace(items(1).get(0), GUARD)).isTrue();
        assertThat(waits).hasSize(1);
    }

    @Test
    void aRemovalInConflictWithAnotherIsTriedAgain() {
        client.failures.add(cancelled("TransactionConflict"));
        assertThat(table.remove(List.of(new Key("articles/a", "claim#r0#0001")), GUARD))
                .isTrue();
        assertThat(waits).hasSize(1);
    }

    @Test
    void aRemovalWhoseArticleHasChangedIsNot() {
        client.failures.add(cancelled("ConditionalCheckFailed"));
        assertThat(table.remove(List.of(new Key("articles/a", "claim#r0#0001")), GUARD))
                .isFalse();
        assertThat(waits).isEmpty();
    }

    private static TransactionCanceledException cancelled(String code) {
        var reason = CancellationReason.builder().code(code).build();
        return TransactionCanceledException.builder()
                .cancellationReasons(reason)
                .build();
    }

    private static List<Map<String, AttributeValue>> items(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Key("articles/a", "claim#r1#" + i).attributes())
                .toList();
    }

    /** Leaves as much unprocessed, and fails, as it is told to, each once. */
    private static final class Client implements DynamoDbClient {

        private final Deque<Integer> unprocessed = new ArrayDeque<>();
        private final Deque<RuntimeException> failures = new ArrayDeque<>();
        private final List<Integer> batches = new ArrayList<>();

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            var writes = request.requestItems().getOrDefault(NAME, List.of());
            batches.add(writes.size());
            var left = unprocessed.isEmpty() ? 0 : unprocessed.pop();
            return BatchWriteItemResponse.builder()
                    .unprocessedItems(left == 0 ? Map.of() : Map.of(NAME, writes.subList(0, left)))
                    .build();
        }

        @Override
        public PutItemResponse putItem(PutItemRequest request) {
            fail();
            return PutItemResponse.builder().build();
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            fail();
            return TransactWriteItemsResponse.builder().build();
        }

        private void fail() {
            if (!failures.isEmpty()) {
                throw failures.pop();
            }
        }

        @Override
        public String serviceName() {
            return "dynamodb";
        }

        @Override
        public void close() {}
    }
}
