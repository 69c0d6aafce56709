package io.onrecord.infra;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.event.ArticleHandler;
import io.onrecord.store.DynamoDbTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * The function's surroundings in this JVM: S3 with one bucket, DynamoDB with one table, and Lambda, which invokes the
 * function for every change to the bucket.
 *
 * <p>The function is the one that is deployed, unaware of where it runs: it gets its settings as an environment and
 * reaches S3 and DynamoDB over HTTP. Safe to use from several threads.
 */
final class EmbeddedCloud implements AutoCloseable {

    static final String BUCKET = "articles";
    static final String TABLE = "claims";

    private final Resources opened;
    private final Endpoints endpoints;
    private final LocalLambda lambda;

    private EmbeddedCloud(Resources opened, Endpoints endpoints, LocalLambda lambda) {
        this.opened = opened;
        this.endpoints = endpoints;
        this.lambda = lambda;
    }

    /**
     * Starts everything; when this returns, uploads are handled.
     *
     * @throws UserError if a port or the folder is in use
     */
    static EmbeddedCloud start(CloudSettings settings, Deliveries deliveries) {
        var network = Network.load();
        try {
            return start(settings, deliveries, environment -> ArticleHandler.from(environment, network.extractor()));
        } catch (RuntimeException e) {
            network.awaitLoaded();
            throw e;
        }
    }

    /**
     * @param function makes the function from its environment
     */
    static EmbeddedCloud start(
            CloudSettings settings,
            Deliveries deliveries,
            Function<Map<String, String>, ? extends RequestStreamHandler> function) {
        var opened = new Resources();
        try {
            return start(settings, deliveries, function, opened);
        } catch (RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /** The servers start at the same time, which halves the wait. Events wait until the function is made. */
    private static EmbeddedCloud start(
            CloudSettings settings,
            Deliveries deliveries,
            Function<Map<String, String>, ? extends RequestStreamHandler> function,
            Resources opened) {
        opened.add(FolderLock.of(settings.storage()));
        var outbox = Outbox.of(settings.storage());
        clearUnfinished(settings.storage(), outbox);
        var handler = new CompletableFuture<RequestStreamHandler>();
        var lambda = new LocalLambda(handler, new Settling(outbox, deliveries), LocalLambda.RETRY_DELAYS);
        var changes = new Sending(outbox, lambda);
        var dynamoDb = CompletableFuture.supplyAsync(() -> opened.add(DynamoDbServer.start(settings, TABLE)));
        var s3 = CompletableFuture.supplyAsync(() -> opened.add(S3Server.start(settings, BUCKET, changes)));
        awaitBoth(dynamoDb, s3);
        var endpoints = new Endpoints(result(s3).endpoint(), result(dynamoDb).endpoint());
        var table = new DynamoDbTable(opened.add(endpoints.dynamoDbClient()), TABLE);
        opened.add(lambda);
        tellWhatWasLeft(outbox, result(s3));
        handler.complete(new CommittedFunction(function.apply(endpoints.environment(TABLE)), table));
        return new EmbeddedCloud(opened, endpoints, lambda);
    }

    private static void clearUnfinished(Storage storage, Outbox outbox) {
        if (storage instanceof Storage.Folder folder) {
            var uploads = new UnfinishedUploads(S3Server.objects(folder).resolve(BUCKET));
            Set.copyOf(outbox.left().values()).forEach(uploads::clear);
        }
    }

    /** Each key once, as it stands now; the notes of the earlier process go when there is a new one. */
    private static void tellWhatWasLeft(Outbox outbox, S3Server s3) {
        Set.copyOf(outbox.left().values()).forEach(s3::tellAgain);
        outbox.left().keySet().forEach(outbox::settle);
    }

    /** Notes each change before it comes about, and sends it to the function after. */
    private record Sending(Outbox outbox, LocalLambda lambda) implements ChangeListener {

        @Override
        public void beginning(String sequencer, String key) {
            outbox.note(sequencer, key);
        }

        @Override
        public void changed(ObjectChange change) {
            lambda.invokeSoon(change);
        }
    }

    /** Strikes out what the function has handled; what failed for good stays noted for the next start. */
    private record Settling(Outbox outbox, Deliveries listener) implements Deliveries {

        @Override
        public void logged(String line) {
            listener.logged(line);
        }

        @Override
        public void handled(ObjectChange change) {
            outbox.settle(change.sequencer());
            listener.handled(change);
        }

        @Override
        public void parked(FailedDelivery delivery) {
            listener.parked(delivery);
        }
    }

    Endpoints endpoints() {
        return endpoints;
    }

    /** Waits until the function has handled every change so far, or failed for good. */
    void awaitIdle() throws InterruptedException {
        lambda.awaitIdle();
    }

    /** What the function failed to handle, oldest first. */
    List<FailedDelivery> failed() {
        return lambda.failed();
    }

    /** Lets the function finish what it has begun, then stops everything. */
    @Override
    public void close() {
        opened.close();
    }

    private static void awaitBoth(CompletableFuture<?> one, CompletableFuture<?> other) {
        CompletableFuture.allOf(one, other).handle((nothing, failure) -> true).join();
    }

    private static <T> T result(CompletableFuture<T> started) {
        try {
            return started.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
