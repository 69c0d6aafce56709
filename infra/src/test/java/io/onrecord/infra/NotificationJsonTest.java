package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.infra.ObjectChange.Cause;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NotificationJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Instant AT = Instant.parse("2026-03-01T10:00:00.123Z");

    @Test
    void anUploadIsToldAsAwsTellsIt() throws Exception {
        var change = new ObjectChange(Cause.PUT, "articles", "in/a b+é.txt", "v1", "abc", 12, "0017", AT);

        assertThat(MAPPER.readTree(NotificationJson.of(change))).isEqualTo(MAPPER.readTree("""
                {"Records": [{
                  "eventVersion": "2.1", "eventSource": "aws:s3", "awsRegion": "us-east-1",
                  "eventTime": "2026-03-01T10:00:00.123Z", "eventName": "ObjectCreated:Put",
                  "userIdentity": {"principalId": "LOCAL"},
                  "requestParameters": {"sourceIPAddress": "127.0.0.1"},
                  "responseElements": {"x-amz-request-id": "0017"},
                  "s3": {
                    "s3SchemaVersion": "1.0", "configurationId": "on-record",
                    "bucket": {"name": "articles", "ownerIdentity": {"principalId": "LOCAL"},
                               "arn": "arn:aws:s3:::articles"},
                    "object": {"key": "in/a+b%2B%C3%A9.txt", "size": 12, "eTag": "abc", "versionId": "v1",
                               "sequencer": "0017"}}}]}
                """));
    }

    @Test
    void aRemovalHasNeitherSizeNorETag() throws Exception {
        var change = new ObjectChange(Cause.DELETE, "articles", "a.txt", "", "", 0, "0018", AT);

        var sent = MAPPER.readTree(NotificationJson.of(change)).at("/Records/0");

        assertThat(sent.get("eventName").asText()).isEqualTo("ObjectRemoved:Delete");
        assertThat(sent.at("/s3/object")).isEqualTo(MAPPER.readTree("{\"key\": \"a.txt\", \"sequencer\": \"0018\"}"));
    }
}
