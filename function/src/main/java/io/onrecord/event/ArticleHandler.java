package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.claim.Extractor;
import io.onrecord.event.Journal.Entry;
import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.store.DynamoDbClaimStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * The Lambda function: an event about uploaded articles comes in, their claims stand in the table.
 *
 * <p>Every part of an event is tried before the sender is told which failed, and trying again is harmless. Safe to use
 * from several threads.
 */
public final class ArticleHandler implements RequestStreamHandler {

    private final Desk desk;
    private final InstantSource clock;

    /** Also after SnapStart has restored it, for the constructor ran before the snapshot. */
    private final AtomicBoolean cold = new AtomicBoolean(true);

    /**
     * The function as Lambda runs it: settings from the environment, the network from the archive.
     *
     * @throws IllegalArgumentException naming the variable that is missing or cannot be used
     * @throws IllegalStateException naming the file of the network that is missing
     */
    public ArticleHandler() {
        this(desk(System.getenv(), NeuralExtractor::new), InstantSource.system());
    }

    ArticleHandler(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The function as Lambda would run it in another environment, such as that of an embedded cloud.
     *
     * @param environment ONRECORD_TABLE, the limits, and the SDK's own variables: AWS_ENDPOINT_URL_S3,
     *     AWS_ENDPOINT_URL_DYNAMODB, AWS_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN
     * @param extractor what finds the claims
     * @throws IllegalArgumentException naming the variable that is missing or cannot be used
     */
    public static ArticleHandler from(Map<String, String> environment, Extractor extractor) {
        return new ArticleHandler(desk(environment, limits -> extractor), InstantSource.system());
    }

    private static Desk desk(Map<String, String> environment, Function<Limits, Extractor> extractor) {
        var settings = Settings.from(environment);
        return new Desk(
                new Uploads(Clients.s3(environment)),
                new ArticleReader(settings.limits()),
                extractor.apply(settings.limits()),
                new DynamoDbClaimStore(Clients.dynamoDb(environment), settings.table()));
    }

    /**
     * Settles what an event says and answers as its sender expects: {@code null} to S3, SNS and EventBridge,
     * {@code batchItemFailures} to SQS, a result for each task to S3 Batch Operations.
     *
     * @throws UnreadableEventException if the event is not understood, even where it is valid JSON
     * @throws RuntimeException if a part failed and the sender can be told in no other way
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        var journal = new Journal(context, clock, cold.getAndSet(false));
        var envelope = Envelopes.read(event.readAllBytes());
        var verdicts = envelope.deliveries().stream()
                .map(delivery -> verdict(delivery, journal))
                .toList();
        answer.write(envelope.reply().to(verdicts).toString().getBytes(UTF_8));
    }

    private Verdict verdict(Delivery delivery, Journal journal) {
        if (delivery instanceof Delivery.Unreadable unreadable) {
            journal.unreadable(unreadable);
            return new Verdict.Failed(unreadable.id(), unreadable.why());
        }
        return settle((Delivery.Understood) delivery, journal);
    }

    private Verdict settle(Delivery.Understood delivery, Journal journal) {
        var receipts = new ArrayList<Receipt>();
        var failures = new ArrayList<RuntimeException>();
        for (var notice : delivery.notices()) {
            settle(notice, journal.of(delivery.id(), notice), receipts, failures);
        }
        return failures.isEmpty() ? new Verdict.Done(delivery.id(), receipts) : failed(delivery.id(), failures);
    }

    /** A failure of one notice, whoever must act on it, does not keep the next from being settled. */
    private void settle(Notice notice, Entry entry, List<Receipt> receipts, List<RuntimeException> failures) {
        var watch = new Stopwatch(clock);
        try {
            var receipt = desk.settle(notice, watch);
            entry.settled(receipt, watch);
            receipts.add(receipt);
        } catch (RuntimeException e) {
            entry.failed(e, watch);
            failures.add(e);
        }
    }

    private static Verdict failed(String id, List<RuntimeException> failures) {
        return new Verdict.Failed(id, Failures.joined(failures));
    }
}
