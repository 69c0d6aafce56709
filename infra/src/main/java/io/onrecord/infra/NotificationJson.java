package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;

/**
 * The notification that S3 sends when an object changes, as AWS shapes it: event version 2.1, the key form-encoded,
 * no size or ETag for a removal.
 *
 * @see <a href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html">Event
 *     message structure</a>
 */
final class NotificationJson {

    private static final JsonFactory JSON = new JsonFactory();

    private NotificationJson() {}

    /** One notification with one record, in UTF-8. */
    static byte[] of(ObjectChange change) {
        var bytes = new ByteArrayOutputStream();
        try (var json = JSON.createGenerator(bytes)) {
            json.writeStartObject();
            json.writeArrayFieldStart("Records");
            writeRecord(json, change);
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes refused what was written to it", e);
        }
        return bytes.toByteArray();
    }

    private static void writeRecord(JsonGenerator json, ObjectChange change) throws IOException {
        json.writeStartObject();
        json.writeStringField("eventVersion", "2.1");
        json.writeStringField("eventSource", "aws:s3");
        json.writeStringField("awsRegion", Endpoints.REGION);
        json.writeStringField("eventTime", change.at().toString());
        json.writeStringField("eventName", change.cause().eventName());
        writeOrigin(json, change);
        json.writeObjectFieldStart("s3");
        json.writeStringField("s3SchemaVersion", "1.0");
        json.writeStringField("configurationId", "on-record");
        writeBucket(json, change.bucket());
        writeObject(json, change);
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeOrigin(JsonGenerator json, ObjectChange change) throws IOException {
        json.writeObjectFieldStart("userIdentity");
        json.writeStringField("principalId", "LOCAL");
        json.writeEndObject();
        json.writeObjectFieldStart("requestParameters");
        json.writeStringField("sourceIPAddress", "127.0.0.1");
        json.writeEndObject();
        json.writeObjectFieldStart("responseElements");
        json.writeStringField("x-amz-request-id", change.sequencer());
        json.writeEndObject();
    }

    private static void writeBucket(JsonGenerator json, String bucket) throws IOException {
        json.writeObjectFieldStart("bucket");
        json.writeStringField("name", bucket);
        json.writeObjectFieldStart("ownerIdentity");
        json.writeStringField("principalId", "LOCAL");
        json.writeEndObject();
        json.writeStringField("arn", "arn:aws:s3:::" + bucket);
        json.writeEndObject();
    }

    private static void writeObject(JsonGenerator json, ObjectChange change) throws IOException {
        json.writeObjectFieldStart("object");
        json.writeStringField("key", formEncoded(change.key()));
        if (!change.cause().removes()) {
            json.writeNumberField("size", change.size());
            json.writeStringField("eTag", change.eTag());
        }
        if (!change.versionId().isEmpty()) {
            json.writeStringField("versionId", change.versionId());
        }
        json.writeStringField("sequencer", change.sequencer());
        json.writeEndObject();
    }

    /** As S3 does it: {@code a b/é.txt} becomes {@code a+b/%C3%A9.txt}. */
    private static String formEncoded(String key) {
        return URLEncoder.encode(key, UTF_8).replace("%2F", "/");
    }
}
