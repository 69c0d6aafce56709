package io.onrecord.event;

/** Events about the bucket "articles", as small as they can be. */
final class Events {

    static final String AT = "2026-03-02T08:01:07.415Z";

    private Events() {}

    static String s3(String... records) {
        return "{\"Records\":[" + String.join(",", records) + "]}";
    }

    static String put(String key, String eTag) {
        return record("ObjectCreated:Put", key, "\"eTag\":\"" + eTag + "\",\"sequencer\":\"0A\"");
    }

    static String record(String name, String key, String facts) {
        return """
                {"eventVersion":"2.1","eventSource":"aws:s3","eventTime":"%s","eventName":"%s",
                 "s3":{"bucket":{"name":"articles"},"object":{"key":"%s",%s}}}""".formatted(AT, name, key, facts);
    }

    static String message(String id, String body) {
        return "{\"messageId\":\"%s\",\"eventSource\":\"aws:sqs\",\"body\":\"%s\"}".formatted(id, escaped(body));
    }

    static String tasks(String... keys) {
        var tasks = new StringBuilder();
        for (var key : keys) {
            tasks.append(tasks.isEmpty() ? "" : ",")
                    .append("{\"taskId\":\"of ")
                    .append(key)
                    .append("\",\"s3Key\":\"")
                    .append(key)
                    .append("\",\"s3VersionId\":null,\"s3Bucket\":\"articles\"}");
        }
        return "{\"invocationSchemaVersion\":\"2.0\",\"invocationId\":\"i\",\"tasks\":[" + tasks + "]}";
    }

    private static String escaped(String json) {
        return json.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }
}
