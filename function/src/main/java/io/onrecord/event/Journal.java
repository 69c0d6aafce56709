package io.onrecord.event;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;

/** One line of JSON for each article and outcome, with ids and numbers but never an article's text. */
final class Journal {

    private final LambdaLogger log;

    Journal(LambdaLogger log) {
        this.log = log;
    }

    void settled(Receipt receipt, Duration took) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("article", receipt.articleId());
        line.put("status", receipt.status().name());
        line.put("outcome", receipt.outcome().name());
        line.put("claims", receipt.claims());
        line.put("bytes", receipt.bytes());
        line.put("milliseconds", took.toMillis());
        log.log(line.toString(), LogLevel.INFO);
    }

    void failed(Notice notice, RuntimeException why, Duration took) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("article", notice.object().articleId());
        line.put("outcome", "FAILED");
        line.put("milliseconds", took.toMillis());
        line.put("error", why.toString());
        line.put("trace", trace(why));
        log.log(line.toString(), LogLevel.ERROR);
    }

    void unreadable(Delivery.Unreadable delivery) {
        var line = JsonNodeFactory.instance.objectNode();
        line.put("delivery", delivery.id());
        line.put("outcome", "UNREADABLE");
        line.put("error", delivery.why().getMessage());
        log.log(line.toString(), LogLevel.ERROR);
    }

    /** Where only a failed message's id is answered, this is the one place that tells why. */
    private static String trace(RuntimeException why) {
        var text = new StringWriter();
        why.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
