package io.onrecord.event;

import io.onrecord.store.FakeDynamoDb;
import java.util.OptionalLong;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Plays many histories, on all processors. The first seed comes from the clock and is printed; a history that fails
 * names its own.
 *
 * <p>System properties: {@code onrecord.history} plays the one with this seed, {@code onrecord.histories} plays so many
 * instead of the usual number.
 */
public final class Histories {

    private static final String ONE = "onrecord.history";
    private static final String COUNT = "onrecord.histories";

    private Histories() {}

    /** Plays histories through the function, each on a table in memory of its own. */
    static void playInMemory(int usually) {
        play("in memory", usually, Assembly.SOUND, FakeDynamoDb::new);
    }

    /** Plays histories through the function on the table called claims that the client reaches. */
    public static void play(String where, int usually, DynamoDbClient dynamoDb) {
        play(where, usually, Assembly.SOUND, () -> dynamoDb);
    }

    private static void play(String where, int usually, Assembly assembly, Supplier<DynamoDbClient> dynamoDb) {
        each(where, usually, seed -> new HandlerHistory(seed, assembly, dynamoDb.get()).play());
    }

    /** Plays so many histories of any kind. */
    private static void each(String where, int usually, LongConsumer history) {
        var one = Long.getLong(ONE);
        var count = one == null ? Integer.getInteger(COUNT, usually) : 1;
        var first = one == null ? System.currentTimeMillis() : one;
        System.out.println(count + " histories " + where + ", from seed " + first);
        LongStream.range(first, first + count).parallel().forEach(seed -> played(seed, history));
    }

    private static void played(long seed, LongConsumer history) {
        try {
            history.accept(seed);
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("History " + seed + " fails; play it alone with -D" + ONE + "=" + seed, e);
        }
    }

    /** One of so many histories, from seed 0, that fails; each in memory. */
    static OptionalLong anyFailure(int histories, Assembly assembly) {
        return LongStream.range(0, histories)
                .parallel()
                .filter(seed -> fails(seed, assembly))
                .findAny();
    }

    private static boolean fails(long seed, Assembly assembly) {
        try {
            new HandlerHistory(seed, assembly, new FakeDynamoDb()).play();
            return false;
        } catch (AssertionError | RuntimeException e) {
            return true;
        }
    }
}
