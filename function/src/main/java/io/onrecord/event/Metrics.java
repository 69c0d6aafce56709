package io.onrecord.event;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;

/**
 * The figures of a log line, declared so that CloudWatch takes them as metrics, by function.
 *
 * <p>Source: Amazon CloudWatch User Guide, “Specification: Embedded metric format”.
 */
final class Metrics {

    /** The namespace of all of them. */
    static final String NAMESPACE = "OnRecord";

    /** The member that is their only dimension. */
    static final String FUNCTION = "function";

    private final ObjectNode line;
    private final ArrayNode declared = JsonNodeFactory.instance.arrayNode();

    /** @param line what they become part of; says the function's name */
    Metrics(ObjectNode line) {
        this.line = line;
    }

    Metrics count(String name, long count) {
        declare(name, "Count");
        line.put(name, count);
        return this;
    }

    Metrics time(String name, Duration time) {
        declare(name, "Milliseconds");
        line.put(name, time.toMillis());
        return this;
    }

    private void declare(String name, String unit) {
        declared.addObject().put("Name", name).put("Unit", unit);
    }

    /** The whole line, the declaration at its end, where people do not look. */
    ObjectNode line(Instant at) {
        var aws = line.putObject("_aws");
        aws.put("Timestamp", at.toEpochMilli());
        var directive = aws.putArray("CloudWatchMetrics").addObject();
        directive.put("Namespace", NAMESPACE);
        directive.putArray("Dimensions").addArray().add(FUNCTION);
        directive.set("Metrics", declared);
        return line;
    }
}
