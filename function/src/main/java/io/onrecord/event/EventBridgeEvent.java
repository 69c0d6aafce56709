package io.onrecord.event;

/**
 * Reads S3's events as EventBridge carries them. Keys are raw here: a plus is a plus.
 *
 * <p>Source: Amazon S3 User Guide, "EventBridge event message structure".
 */
final class EventBridgeEvent {

    private EventBridgeEvent() {}

    static Notice read(Value event) {
        event.at("source").require("aws.s3");
        var type = event.at("detail-type");
        var detail = event.at("detail");
        var moment = new Moment(
                detail.at("object").at("sequencer").optionalText(),
                event.at("time").instant(),
                detail.at("request-id").label());
        return switch (type.text()) {
            case "Object Created" -> new Notice.Uploaded(uploaded(detail), moment);
            case "Object Deleted" -> deleted(detail, moment);
            default -> throw type.expected("\"Object Created\" or \"Object Deleted\"");
        };
    }

    private static Notice deleted(Value detail, Moment moment) {
        var type = detail.at("deletion-type");
        return switch (type.text()) {
            case "Delete Marker Created" -> new Notice.Removed(object(detail), moment);
            case "Permanently Deleted" -> S3Notification.deleted(object(detail), moment);
            default -> throw type.expected("\"Delete Marker Created\" or \"Permanently Deleted\"");
        };
    }

    private static ObjectVersion uploaded(Value detail) {
        detail.at("object").at("etag").text();
        return object(detail);
    }

    private static ObjectVersion object(Value detail) {
        var object = detail.at("object");
        return new ObjectVersion(
                detail.at("bucket").at("name").text(),
                object.at("key").key(),
                object.at("version-id").optionalText(),
                object.at("etag").optionalText());
    }
}
