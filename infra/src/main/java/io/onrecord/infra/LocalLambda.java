package io.onrecord.infra;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Invokes the function as Lambda does for an asynchronous event: soon, from a queue, with two more attempts when it
 * fails. An event that fails for the last time is parked.
 *
 * <p>Safe to use from several threads. Events may be handled at once and in any order, as with Lambda.
 */
final class LocalLambda implements AutoCloseable {

    /** Lambda waits a minute and then two before it tries again; nobody waits for that at a desk. */
    static final List<Duration> RETRY_DELAYS = List.of(Duration.ofMillis(500), Duration.ofSeconds(1));

    /** Waiting longer for events in flight would look like a hang. */
    private static final Duration LONGEST_DRAIN = Duration.ofSeconds(10);

    private final CompletableFuture<RequestStreamHandler> handler;
    private final Deliveries listener;
    private final List<Duration> retryDelays;
    private final ExecutorService workers;
    private final List<FailedDelivery> failed = new ArrayList<>();
    private int pending;

    /**
     * @param handler the function; events wait for it
     * @param retryDelays how long to wait before each further attempt
     */
    LocalLambda(CompletableFuture<RequestStreamHandler> handler, Deliveries listener, List<Duration> retryDelays) {
        this.handler = handler;
        this.listener = listener;
        this.retryDelays = List.copyOf(retryDelays);
        this.workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    }

    /** Queues the notification of a change and returns at once. */
    void invokeSoon(ObjectChange change) {
        synchronized (this) {
            pending++;
        }
        workers.execute(() -> attempt(change, 0));
    }

    /** Waits until every event so far is handled or parked. */
    synchronized void awaitIdle() throws InterruptedException {
        while (pending > 0) {
            wait();
        }
    }

    /** The parked events, oldest first. */
    synchronized List<FailedDelivery> failed() {
        return List.copyOf(failed);
    }

    /** Waits until all is handled, for ten seconds at most, and stops. */
    @Override
    public void close() {
        try {
            awaitIdle(Instant.now().plus(LONGEST_DRAIN));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workers.shutdownNow();
        }
    }

    private synchronized void awaitIdle(Instant deadline) throws InterruptedException {
        var left = Duration.between(Instant.now(), deadline).toMillis();
        while (pending > 0 && left > 0) {
            wait(left);
            left = Duration.between(Instant.now(), deadline).toMillis();
        }
    }

    /** An Error ends one invocation here, as it ends one environment in Lambda; the event is tried again all the same. */
    @SuppressWarnings("CatchingUnchecked")
    private void attempt(ObjectChange change, int retries) {
        try {
            invoke(change);
            handled(change);
        } catch (Exception | Error e) {
            failed(change, retries, e);
        }
    }

    private void invoke(ObjectChange change) throws Exception {
        var event = new ByteArrayInputStream(NotificationJson.of(change));
        var context = new LocalContext(change.sequencer(), listener::logged);
        handler.join().handleRequest(event, OutputStream.nullOutputStream(), context);
    }

    private void failed(ObjectChange change, int retries, Throwable cause) {
        if (retries < retryDelays.size()) {
            var delay = retryDelays.get(retries).toMillis();
            CompletableFuture.delayedExecutor(delay, TimeUnit.MILLISECONDS, workers)
                    .execute(() -> attempt(change, retries + 1));
        } else {
            park(new FailedDelivery(change, cause));
        }
    }

    private void handled(ObjectChange change) {
        listener.handled(change);
        settled();
    }

    private void park(FailedDelivery delivery) {
        synchronized (this) {
            failed.add(delivery);
        }
        listener.parked(delivery);
        settled();
    }

    private synchronized void settled() {
        pending--;
        notifyAll();
    }
}
