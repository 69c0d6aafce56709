package io.onrecord.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.store.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.Locale;

/**
 * One line of JSON for each article and outcome, with ids and numbers but never an article's text. Each line is at the
 * same time a document of CloudWatch's embedded metric format, so that the figures need no calls of their own.
 *
 * <p>{@code correlationId} is the same in every line about one upload, by whichever way its events came and however
 * often: S3's own id of the request, which the sender of the upload got too; or the delivery's name where S3 tells none.
 */
final class Journal {

    private final Context context;
    private final InstantSource clock;
    private boolean cold;

    /** @param cold whether this is the function's first invocation */
    Journal(Context context, InstantSource clock, boolean cold) {
        this.context = context;
        this.clock = clock;
        this.cold = cold;
    }

    /** The line about one notice of a delivery. */
    Entry of(String delivery, Notice notice) {
        var line = line(notice.requestId().isEmpty() ? delivery : notice.requestId());
        line.put("delivery", delivery);
        line.put("article", notice.object().articleId());
        return new Entry(line);
    }

    void unreadable(Delivery.Unreadable delivery) {
        var line = line(delivery.id());
        line.put("delivery", delivery.id());
        line.put("outcome", "UNREADABLE");
        line.put("error", delivery.why().getMessage());
        write(new Metrics(line).count("failed", 1), LogLevel.ERROR);
    }

    private ObjectNode line(String correlationId) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put(Metrics.FUNCTION, context.getFunctionName());
        line.put("requestId", context.getAwsRequestId());
        line.put("correlationId", correlationId);
        return line;
    }

    /** Ends the line itself: Lambda's own logger does so in the cloud, but not where it writes to a console. */
    private void write(Metrics metrics, LogLevel level) {
        metrics.count("coldStart", cold ? 1 : 0);
        cold = false;
        context.getLogger().log(metrics.line(clock.instant()).toString() + '\n', level);
    }

    /** A line that waits for its outcome. */
    final class Entry {

        private final ObjectNode line;

        private Entry(ObjectNode line) {
            this.line = line;
        }

        void settled(Receipt receipt, Stopwatch watch) {
            line.put("status", receipt.status().name());
            line.put("outcome", receipt.outcome().name());
            var metrics = figures(receipt);
            line.put("bytes", receipt.bytes());
            write(timed(metrics, watch), LogLevel.INFO);
        }

        void failed(RuntimeException why, Stopwatch watch) {
            line.put("outcome", "FAILED");
            line.put("error", why.toString());
            line.put("trace", trace(why));
            write(timed(new Metrics(line).count("failed", 1), watch), LogLevel.ERROR);
        }

        /** What was told again or has been overtaken is in the line, but does not count again. */
        private Metrics figures(Receipt receipt) {
            var metrics = new Metrics(line);
            if (receipt.outcome() != Outcome.KEPT) {
                line.put("claims", receipt.claims());
                return metrics;
            }
            metrics.count("claims", receipt.claims());
            return switch (receipt.status()) {
                case READY -> metrics.count("articles", 1);
                case REJECTED -> metrics.count("rejected", 1);
                case DELETED, GONE -> metrics;
            };
        }
    }

    private static Metrics timed(Metrics metrics, Stopwatch watch) {
        watch.stages()
                .forEach((stage, time) -> metrics.time(stage.name().toLowerCase(Locale.ROOT) + "Milliseconds", time));
        return metrics.time("milliseconds", watch.total());
    }

    /** Where only a failed message's id is answered, this is the one place that tells why. */
    private static String trace(RuntimeException why) {
        var text = new StringWriter();
        why.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
