package io.onrecord.event;

/**
 * Reads one record of an S3 event notification, version 2.x: 2.1 to 2.3 by kind of event, one version for all since 2.4.
 *
 * <p>Source: Amazon S3 User Guide, "Event message structure".
 */
final class S3Notification {

    private static final String CREATED = "ObjectCreated:";

    private S3Notification() {}

    static Notice read(Value event) {
        event.at("eventSource").require("aws:s3");
        requireVersion(event.at("eventVersion"));
        var name = event.at("eventName");
        var moment = new Moment(
                event.at("s3").at("object").at("sequencer").optionalText(),
                event.at("eventTime").instant(),
                event.at("responseElements").at("x-amz-request-id").label());
        return switch (kind(name.text())) {
            case CREATED -> new Notice.Uploaded(uploaded(event.at("s3")), moment);
            case "ObjectRemoved:DeleteMarkerCreated", "LifecycleExpiration:DeleteMarkerCreated" ->
                new Notice.Removed(object(event.at("s3")), moment);
            case "ObjectRemoved:Delete", "LifecycleExpiration:Delete" -> deleted(object(event.at("s3")), moment);
            default -> throw name.expected("ObjectCreated, ObjectRemoved or LifecycleExpiration");
        };
    }

    /** A delete that names a version erases that version; without one, the key is gone. */
    static Notice deleted(ObjectVersion object, Moment moment) {
        return object.versionId().isEmpty() ? new Notice.Removed(object, moment) : new Notice.Erased(object, moment);
    }

    private static String kind(String name) {
        return name.startsWith(CREATED) ? CREATED : name;
    }

    private static void requireVersion(Value version) {
        if (!version.text().matches("2\\.\\d{1,3}")) {
            throw version.expected("version 2.x of S3's event structure");
        }
    }

    private static ObjectVersion uploaded(Value s3) {
        s3.at("object").at("eTag").text();
        return object(s3);
    }

    private static ObjectVersion object(Value s3) {
        var object = s3.at("object");
        return new ObjectVersion(
                s3.at("bucket").at("name").text(),
                FormEncoding.decode(object.at("key")),
                object.at("versionId").optionalText(),
                object.at("eTag").optionalText());
    }
}
