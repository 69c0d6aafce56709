package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.event.Post.Parcel;
import io.onrecord.store.FakeDynamoDb;
import io.onrecord.store.Stores;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What may happen to one article on its way through S3 and Lambda, from a seed. Uploads, removals and erasures come
 * while the function works; each notice is delivered once, twice or five times, in any order and up to four at a time,
 * by S3, EventBridge, SNS or SQS; calls fail and answers are lost; the function dies anywhere and is tried again as
 * Lambda does. In some of them jobs go through the bucket meanwhile.
 *
 * <p>At the end the table is that of the last notice processed once; until then readers see whole revisions only.
 */
final class HandlerHistory {

    private static final int AT_A_TIME = 4;
    private static final int MOST_HAPPENINGS = 5;
    private static final int[] TELLINGS = {1, 2, 5};

    /** Some invocations are slow, and are overtaken by whatever comes after them. */
    private static final int[] PACES = {1, 8, 32};

    private record Running(Strand strand, int pace) {}

    /** How much likelier the next step of an invocation is than a further upload or invocation. */
    private static final int PACE = 10;

    /** A history has some hundreds; one with as many would never end. */
    private static final int MOST_STEPS = 50_000;

    private static final int STEPS_BETWEEN_READINGS = 25;

    private final Random random;
    private final Assembly assembly;
    private final DynamoDbClient dynamoDb;
    private final boolean listed;
    private final Happenings happenings;
    private final Readers readers;
    private final Post post;
    private final List<Running> running = new ArrayList<>();
    private ObjectNode last;
    private int left;

    /**
     * @param dynamoDb has the table, in which nobody else writes of this article
     */
    HandlerHistory(long seed, Assembly assembly, DynamoDbClient dynamoDb) {
        // The first numbers of a Random are alike for seeds that are neighbours.
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.assembly = assembly;
        this.dynamoDb = dynamoDb;
        this.listed = random.nextInt(4) == 0;
        this.happenings = new Happenings(random, "history " + seed + ".txt", listed);
        this.readers = new Readers(happenings.articleId(), happenings);
        this.post = new Post(random);
        this.left = random.nextInt(MOST_HAPPENINGS);
        this.last = happen();
    }

    void play() {
        for (var step = 1; goOn(); step++) {
            assertThat(step).as("steps of %s", happenings).isLessThan(MOST_STEPS);
            if (step % STEPS_BETWEEN_READINGS == 0) {
                readers.look(dynamoDb);
            }
        }
        readers.look(dynamoDb);
        if (listed) {
            readers.seeTheSame(dynamoDb, alone(last));
        } else {
            assertThat(items(dynamoDb)).as("%s", happenings).isEqualTo(items(alone(last)));
        }
    }

    /** Does any of the things that can be done; says whether there was one. */
    private boolean goOn() {
        var choices = new ArrayList<Runnable>();
        if (left > 0) {
            choices.add(() -> {
                left--;
                last = happen();
            });
        }
        if (running.size() < AT_A_TIME && !post.isEmpty()) {
            choices.add(this::begin);
        }
        if (!running.isEmpty()) {
            choices.addAll(Collections.nCopies(PACE, this::step));
        }
        if (!choices.isEmpty()) {
            choices.get(random.nextInt(choices.size())).run();
        }
        return !choices.isEmpty();
    }

    private ObjectNode happen() {
        var notice = happenings.next();
        readers.mayBeSeen(alone(notice));
        if (listed && random.nextBoolean()) {
            post.list(happenings.task());
        }
        post.send(notice, TELLINGS[random.nextInt(TELLINGS.length)]);
        return notice;
    }

    /** A table to which only this was told, once, by what stands in the bucket now. */
    private DynamoDbClient alone(ObjectNode notice) {
        var table = new FakeDynamoDb();
        Invocations.answer(Assembly.SOUND.handler(happenings.bucket(), table, 0), notice.toString());
        return table;
    }

    private List<Map<String, AttributeValue>> items(DynamoDbClient client) {
        return Stores.items(Stores.table(client, Assembly.TABLE, 0), happenings.articleId());
    }

    private void begin() {
        running.add(new Running(random.nextInt(8) == 0 ? reader() : invocation(), PACES[random.nextInt(PACES.length)]));
    }

    private Strand reader() {
        return new Strand(
                strand -> readers.lookSlowly(new UnluckyDynamoDb(dynamoDb, Luck.good(strand, new Random(0)))));
    }

    private Strand invocation() {
        var parcel = post.next();
        var seed = random.nextLong();
        return new Strand(strand -> deliver(parcel, seed, strand));
    }

    private void step() {
        var next = any();
        next.strand().step();
        if (next.strand().over()) {
            running.remove(next);
            next.strand().failure().ifPresent(failure -> {
                throw new AssertionError("Failed as nothing may: " + happenings, failure);
            });
        }
    }

    private Running any() {
        var place = random.nextInt(running.stream().mapToInt(Running::pace).sum());
        for (var one : running) {
            place -= one.pace();
            if (place < 0) {
                return one;
            }
        }
        throw new AssertionError("The paces add up");
    }

    private void deliver(Parcel parcel, long seed, Strand strand) {
        var luck = luck(parcel, new Random(seed), strand);
        var handler =
                assembly.handler(new UnluckyS3(happenings.bucket(), luck), new UnluckyDynamoDb(dynamoDb, luck), seed);
        post.failed(Invocations.failed(handler, parcel));
    }

    private static Luck luck(Parcel parcel, Random random, Strand strand) {
        if (parcel.sentAgain()) {
            return Luck.good(strand, random);
        }
        return switch (random.nextInt(3)) {
            case 0 -> Luck.good(strand, random);
            case 1 -> Luck.bad(strand, random);
            default -> Luck.mortal(strand, random);
        };
    }

    @Override
    public String toString() {
        return happenings.toString();
    }
}
