package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.infra.ObjectChange.Cause;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LocalLambdaTest {

    private static final ObjectChange CHANGE =
            new ObjectChange(Cause.PUT, "articles", "a.txt", "", "abc", 3, "0001", Instant.EPOCH);
    private static final List<Duration> AT_ONCE = List.of(Duration.ZERO, Duration.ZERO);

    private final Heard heard = new Heard();
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void anEventThatFailsTwiceIsHandledAtLast() throws Exception {
        var failed = run((event, answer, context) -> {
            if (attempts.incrementAndGet() < 3) {
                throw new IOException("The table is throttled");
            }
        });

        assertThat(attempts).hasValue(3);
        assertThat(failed).isEmpty();
        assertThat(heard.handled).containsExactly(CHANGE);
    }

    @Test
    void anEventThatFailsThreeTimesIsParkedWithItsReason() throws Exception {
        var failed = run((event, answer, context) -> {
            attempts.incrementAndGet();
            throw new IOException("The table is throttled");
        });

        assertThat(attempts).hasValue(3);
        assertThat(failed)
                .extracting(FailedDelivery::summary)
                .containsExactly("articles/a.txt: java.io.IOException: The table is throttled");
        assertThat(heard.handled).isEmpty();
        assertThat(heard.parked).isEqualTo(failed);
    }

    @Test
    void anErrorIsTriedAgainLikeAnyFailure() throws Exception {
        var failed = run((event, answer, context) -> {
            if (attempts.incrementAndGet() == 1) {
                throw new StackOverflowError();
            }
        });

        assertThat(attempts).hasValue(2);
        assertThat(failed).isEmpty();
    }

    @Test
    void whatTheFunctionLogsIsHeard() throws Exception {
        run((event, answer, context) -> context.getLogger().log("one line"));

        assertThat(heard.lines).containsExactly("one line");
    }

    @Test
    void anEventWaitsForTheFunctionToBeMade() throws Exception {
        var handler = new CompletableFuture<RequestStreamHandler>();
        try (var lambda = new LocalLambda(handler, heard, AT_ONCE)) {
            lambda.invokeSoon(CHANGE);
            handler.complete((event, answer, context) -> attempts.incrementAndGet());
            lambda.awaitIdle();
        }

        assertThat(attempts).hasValue(1);
    }

    private List<FailedDelivery> run(RequestStreamHandler handler) throws InterruptedException {
        try (var lambda = new LocalLambda(CompletableFuture.completedFuture(handler), heard, AT_ONCE)) {
            lambda.invokeSoon(CHANGE);
            lambda.awaitIdle();
            return lambda.failed();
        }
    }

    /** Remembers what it heard. */
    private static final class Heard implements Deliveries {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final List<ObjectChange> handled = new CopyOnWriteArrayList<>();
        private final List<FailedDelivery> parked = new CopyOnWriteArrayList<>();

        @Override
        public void logged(String line) {
            lines.add(line);
        }

        @Override
        public void handled(ObjectChange change) {
            handled.add(change);
        }

        @Override
        public void parked(FailedDelivery delivery) {
            parked.add(delivery);
        }
    }
}
