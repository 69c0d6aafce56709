package io.onrecord.infra;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.event.ArticleHandler;
import io.onrecord.extraction.NeuralExtractor;
import java.util.List;
import java.util.Map;
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
        var extractor = CompletableFuture.supplyAsync(NeuralExtractor::new);
        try {
            return start(settings, deliveries, environment -> ArticleHandler.from(environment, result(extractor)));
        } catch (RuntimeException e) {
            awaitEnd(extractor);
            throw e;
        }
    }

    /** A process that ends while ONNX Runtime loads its network crashes. */
    private static void awaitEnd(CompletableFuture<NeuralExtractor> extractor) {
        extractor.handle((loaded, failure) -> true).join();
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
        var handler = new CompletableFuture<RequestStreamHandler>();
        var lambda = new LocalLambda(handler, deliveries, LocalLambda.RETRY_DELAYS);
        var dynamoDb = CompletableFuture.supplyAsync(() -> opened.add(DynamoDbServer.start(settings, TABLE)));
        var s3 = CompletableFuture.supplyAsync(() -> opened.add(S3Server.start(settings, BUCKET, lambda::invokeSoon)));
        awaitBoth(dynamoDb, s3);
        opened.add(lambda);
        var endpoints = new Endpoints(result(s3).endpoint(), result(dynamoDb).endpoint());
        handler.complete(function.apply(endpoints.environment(TABLE)));
        return new EmbeddedCloud(opened, endpoints, lambda);
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
