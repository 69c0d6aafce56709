package io.onrecord.event;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The strict reader of what invokes the function. It knows S3 notifications 2.x, EventBridge's "Object Created" and
 * "Object Deleted", SNS with one of them, SQS with any of these, S3 Batch Operations 1.0 and 2.0, and S3's test event.
 *
 * <p>Everything else throws: a payload that is not understood must never count as success. Where the sender can be told
 * of one failed part (a queue's message, a job's task, one record of several), only that part is unreadable.
 */
final class Envelopes {

    private static final String KNOWN = "an S3 notification, an EventBridge event of S3, an SNS or SQS event, "
            + "an S3 Batch Operations task or s3:TestEvent";

    private Envelopes() {}

    /**
     * Reads an event.
     *
     * @param json the event in UTF-8
     * @throws UnreadableEventException if it is not understood as a whole
     */
    static Envelope read(byte[] json) {
        var event = Value.parse("", decoded(json));
        if (event.has("tasks")) {
            return batch(event);
        }
        return event.has("Records") ? records(event.at("Records").items()) : single(event);
    }

    private static String decoded(byte[] json) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new UnreadableEventException(
                    "The event: expected UTF-8, got " + json.length + " bytes that are none");
        }
    }

    private static Envelope single(Value event) {
        return new Envelope(new Reply.Nothing(), List.of(new Delivery.Understood("event", message(event))));
    }

    private static Envelope records(List<Value> records) {
        return switch (source(records.get(0))) {
            case "aws:s3" ->
                new Envelope(
                        new Reply.Nothing(),
                        parts(records, Value::path, record -> List.of(S3Notification.read(record))));
            case "aws:sns" -> new Envelope(new Reply.Nothing(), parts(records, Value::path, Envelopes::topicRecord));
            case "aws:sqs" ->
                new Envelope(
                        new Reply.FailedMessages(),
                        parts(records, record -> record.at("messageId").text(), Envelopes::queueRecord));
            default -> throw records.get(0).expected("a record of aws:s3, aws:sns or aws:sqs");
        };
    }

    /** SNS alone writes the name of this field with a capital. */
    private static String source(Value event) {
        return event.at(event.has("EventSource") ? "EventSource" : "eventSource")
                .optionalText();
    }

    private static Envelope batch(Value event) {
        var version = event.at("invocationSchemaVersion");
        var schema = version.text();
        if (!schema.equals("1.0") && !schema.equals("2.0")) {
            throw version.expected("\"1.0\" or \"2.0\"");
        }
        var reply = new Reply.TaskResults(schema, event.at("invocationId").text());
        return new Envelope(
                reply,
                parts(
                        event.at("tasks").items(),
                        task -> task.at("taskId").text(),
                        task -> List.of(BatchTask.read(task, schema))));
    }

    /** A part without a name cannot be answered by name, so that fails the whole. */
    private static List<Delivery> parts(
            List<Value> values, Function<Value, String> name, Function<Value, List<Notice>> reader) {
        var parts = new ArrayList<Delivery>();
        for (var value : values) {
            parts.add(part(name.apply(value), () -> reader.apply(value)));
        }
        return parts;
    }

    private static Delivery part(String id, Supplier<List<Notice>> reader) {
        try {
            return new Delivery.Understood(id, reader.get());
        } catch (UnreadableEventException e) {
            return new Delivery.Unreadable(id, e);
        }
    }

    private static List<Notice> topicRecord(Value event) {
        event.at("EventSource").require("aws:sns");
        return topicMessage(event.at("Sns"));
    }

    private static List<Notice> topicMessage(Value notification) {
        notification.at("Type").require("Notification");
        return message(inner(notification.at("Message")));
    }

    private static List<Notice> queueRecord(Value event) {
        event.at("eventSource").require("aws:sqs");
        var body = inner(event.at("body"));
        return body.has("TopicArn") ? topicMessage(body) : message(body);
    }

    /** What S3 or EventBridge say, without a carrier. */
    private static List<Notice> message(Value event) {
        if (event.has("Records")) {
            return event.at("Records").items().stream()
                    .map(S3Notification::read)
                    .toList();
        }
        if (event.has("detail-type")) {
            return List.of(EventBridgeEvent.read(event));
        }
        if (event.at("Event").optionalText().equals("s3:TestEvent")) {
            return List.of();
        }
        throw event.expected(KNOWN);
    }

    private static Value inner(Value text) {
        return Value.parse(text.path(), text.text());
    }
}
