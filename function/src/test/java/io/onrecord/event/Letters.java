package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** S3's notices and the envelopes around them, as AWS shapes them. */
final class Letters {

    /** What carries a notice to the function. */
    enum Carrier {
        /** S3 or EventBridge invoke the function. */
        DIRECT,
        TOPIC,
        QUEUE,
        QUEUE_OF_TOPIC,
        /** A job that goes through the bucket; its task names the object and nothing else. */
        JOB;

        /** Whether the function answers with what failed. */
        boolean isQueue() {
            return this == QUEUE || this == QUEUE_OF_TOPIC;
        }
    }

    /** What S3 did. */
    enum Deed {
        PUT("ObjectCreated:Put", "Object Created", ""),
        MARK("ObjectRemoved:DeleteMarkerCreated", "Object Deleted", "Delete Marker Created"),
        ERASE("ObjectRemoved:Delete", "Object Deleted", "Permanently Deleted");

        private final String name;
        private final String type;
        private final String deletion;

        Deed(String name, String type, String deletion) {
            this.name = name;
            this.type = type;
            this.deletion = deletion;
        }
    }

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private Letters() {}

    /** What S3 itself sends, with one record. */
    static ObjectNode notification(String bucket, String key, Deed deed, Bucket.Version version, Moment moment) {
        var notification = JSON.objectNode();
        var event = notification.putArray("Records").addObject();
        event.put("eventVersion", "2.1").put("eventSource", "aws:s3").put("eventName", deed.name);
        event.put("eventTime", moment.at().toString());
        var s3 = event.putObject("s3");
        s3.putObject("bucket").put("name", bucket);
        var object =
                s3.putObject("object").put("key", URLEncoder.encode(key, UTF_8).replace("%2F", "/"));
        describe(object, deed, version, "eTag", "versionId");
        return withSequencer(notification, object, moment.sequencer());
    }

    /** What EventBridge makes of it. */
    static ObjectNode bridged(String bucket, String key, Deed deed, Bucket.Version version, Moment moment) {
        var event = JSON.objectNode();
        event.put("source", "aws.s3")
                .put("detail-type", deed.type)
                .put("time", moment.at().toString());
        var detail = event.putObject("detail");
        detail.putObject("bucket").put("name", bucket);
        var object = detail.putObject("object").put("key", key);
        describe(object, deed, version, "etag", "version-id");
        if (!deed.deletion.isEmpty()) {
            detail.put("deletion-type", deed.deletion);
        }
        return withSequencer(event, object, moment.sequencer().toLowerCase(Locale.ROOT));
    }

    private static void describe(ObjectNode object, Deed deed, Bucket.Version version, String eTag, String versionId) {
        if (deed == Deed.PUT) {
            object.put(eTag, version.eTag()).put("size", version.content().length());
        }
        if (!version.id().isEmpty()) {
            object.put(versionId, version.id());
        }
    }

    private static ObjectNode withSequencer(ObjectNode event, ObjectNode object, String sequencer) {
        if (!sequencer.isEmpty()) {
            object.put("sequencer", sequencer);
        }
        return event;
    }

    /** The event of one invocation; only queues carry several notices, named by their places. */
    static JsonNode event(Carrier carrier, List<ObjectNode> notices) {
        return switch (carrier) {
            case DIRECT -> notices.get(0);
            case JOB -> job(notices.get(0));
            case TOPIC -> records(List.of(topicRecord(notices.get(0))));
            case QUEUE -> queue(notices.stream().map(ObjectNode::toString).toList());
            case QUEUE_OF_TOPIC ->
                queue(notices.stream()
                        .map(notice -> published(notice).put("TopicArn", "arn:aws:sns:eu-west-1:000000000000:articles"))
                        .map(ObjectNode::toString)
                        .toList());
        };
    }

    /** A job's task. */
    static ObjectNode task(String bucket, String key) {
        var encoded = URLEncoder.encode(key, UTF_8);
        return JSON.objectNode().put("taskId", "task").put("s3Key", encoded).put("s3Bucket", bucket);
    }

    private static ObjectNode job(ObjectNode task) {
        var event = JSON.objectNode().put("invocationSchemaVersion", "2.0").put("invocationId", "job");
        event.putArray("tasks").add(task);
        return event;
    }

    private static ObjectNode topicRecord(ObjectNode notice) {
        var event = JSON.objectNode().put("EventSource", "aws:sns");
        event.set("Sns", published(notice));
        return event;
    }

    private static ObjectNode published(ObjectNode notice) {
        return JSON.objectNode().put("Type", "Notification").put("Message", notice.toString());
    }

    private static JsonNode queue(List<String> bodies) {
        return records(IntStream.range(0, bodies.size())
                .mapToObj(place -> JSON.objectNode()
                        .put("eventSource", "aws:sqs")
                        .put("messageId", Integer.toString(place))
                        .put("body", bodies.get(place)))
                .toList());
    }

    private static JsonNode records(List<ObjectNode> records) {
        var event = JSON.objectNode();
        event.putArray("Records").addAll(records);
        return event;
    }
}
