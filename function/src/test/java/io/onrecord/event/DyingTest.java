package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.event.Letters.Carrier;
import io.onrecord.event.Letters.Deed;
import io.onrecord.store.FakeDynamoDb;
import io.onrecord.store.Stores;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** The function may die before and after each single call: the event's next delivery finishes its work. */
class DyingTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final String KEY = "harbour.txt";

    /** Enough claims for several batches of writes, and for several pages of what is swept. */
    private static final int CLAIMS = 14;

    private enum Change {
        FIRST_UPLOAD,
        OVERWRITE,
        REJECTED_OVERWRITE,
        REMOVAL
    }

    private final Bucket bucket = new Bucket(true);

    @ParameterizedTest
    @EnumSource
    void whereverItDiesTheNextDeliveryFinishes(Change change) {
        var before = change == Change.FIRST_UPLOAD ? List.<ObjectNode>of() : List.of(put("Ferry", CLAIMS, 1));
        var notice = notice(change);
        var expected = items(told(before, notice));
        var stop = 0;
        while (diesAt(stop, before, notice, expected)) {
            stop++;
        }
        assertThat(stop).as("stops of an invocation").isGreaterThan(6);
    }

    /** The overwriting upload is kept while the overwritten one is being written; its retry finds it gone. */
    @Test
    void whatALateRunLeavesOfAnOverwrittenUploadIsSweptByItsRetry() {
        for (var stop = 8; stop < 20; stop++) {
            var overwritten = new Bucket(false);
            var table = new FakeDynamoDb();
            var first = put(overwritten, "Harbour", CLAIMS, 1);
            var luck = stop;
            var late = new Strand(self -> {
                var dying = Luck.mortal(self, luck);
                invoke(new UnluckyS3(overwritten, dying), new UnluckyDynamoDb(table, dying), first);
            });
            IntStream.range(0, stop - 2).forEach(step -> late.step());
            var second = put(overwritten, "Ferry", 1, 2);
            invoke(overwritten, table, second);
            var expected = items(table);
            while (!late.over()) {
                late.step();
            }
            invoke(overwritten, table, first);
            assertThat(items(table)).as("died at stop %d", stop).isEqualTo(expected);
        }
    }

    /** Both are of one second, and nothing says to the job which of them is newer. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7})
    void aJobThatIsOvertakenBetweenReadingAndKeepingEndsWithWhatStands(int pause) {
        var table = new FakeDynamoDb();
        put("Ferry", CLAIMS, 1);
        var strand = new Strand(self -> {
            var luck = Luck.good(self, new Random(0));
            var task = Letters.event(Carrier.JOB, List.of(Letters.task(Happenings.BUCKET, KEY)));
            var handler = Assembly.SOUND.handler(new UnluckyS3(bucket, luck), new UnluckyDynamoDb(table, luck), 1);
            Invocations.answer(handler, task.toString());
        });
        for (var step = 0; step < pause; step++) {
            strand.step();
        }
        invoke(bucket, table, put("Harbour", CLAIMS, 2));
        while (!strand.over()) {
            strand.step();
        }
        assertThat(strand.failure()).isEmpty();
        assertThat(items(table)).anyMatch(item -> item.toString().contains("title=AttributeValue(S=Harbour.)"));
        assertThat(items(table)).noneMatch(item -> item.toString().contains("Ferry"));
    }

    private ObjectNode notice(Change change) {
        return switch (change) {
            case FIRST_UPLOAD, OVERWRITE -> put("Harbour", CLAIMS, 2);
            case REJECTED_OVERWRITE -> rejected();
            case REMOVAL ->
                Letters.notification(Happenings.BUCKET, KEY, Deed.MARK, bucket.delete(NOON), new Moment("02", NOON));
        };
    }

    /** Whether it came so far as to die. */
    private boolean diesAt(int stop, List<ObjectNode> before, ObjectNode notice, List<?> expected) {
        var table = told(before);
        var strand = new Strand(self -> {
            var luck = Luck.mortal(self, stop);
            invoke(new UnluckyS3(bucket, luck), new UnluckyDynamoDb(table, luck), notice);
        });
        while (!strand.over()) {
            strand.step();
        }
        invoke(bucket, table, notice);
        assertThat(items(table)).as("died at stop %d", stop).isEqualTo(expected);
        return strand.failure().filter(Luck.Died.class::isInstance).isPresent();
    }

    private DynamoDbClient told(List<ObjectNode> before, ObjectNode... then) {
        var table = new FakeDynamoDb();
        before.forEach(notice -> invoke(bucket, table, notice));
        List.of(then).forEach(notice -> invoke(bucket, table, notice));
        return table;
    }

    private static void invoke(S3Client s3, DynamoDbClient table, ObjectNode notice) {
        Invocations.answer(Assembly.SOUND.handler(s3, table, 0), notice.toString());
    }

    private ObjectNode put(String heading, int claims, int sequencer) {
        return put(bucket, heading, claims, sequencer);
    }

    private static ObjectNode put(Bucket bucket, String heading, int claims, int sequencer) {
        var version = bucket.put(heading, Harbour.article(heading, claims), NOON);
        return Letters.notification(Happenings.BUCKET, KEY, Deed.PUT, version, new Moment("0" + sequencer, NOON));
    }

    private ObjectNode rejected() {
        var version = bucket.put("unusable", Harbour.unusable("Harbour"), NOON);
        return Letters.notification(Happenings.BUCKET, KEY, Deed.PUT, version, new Moment("02", NOON));
    }

    private static List<Map<String, AttributeValue>> items(DynamoDbClient table) {
        return Stores.items(Stores.table(table, Assembly.TABLE, 0), Happenings.BUCKET + '/' + KEY);
    }
}
