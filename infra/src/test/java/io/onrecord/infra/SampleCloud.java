package io.onrecord.infra;

import io.onrecord.event.SampleEvents;
import io.onrecord.query.ClaimArchive;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/** An embedded cloud that holds the sample articles, and whose own function leaves them to the one under test. */
final class SampleCloud implements AutoCloseable {

    private static final Pattern COUNT = Pattern.compile("\\d+ claims?\\b");

    private final EmbeddedCloud cloud;
    private final S3Client s3;
    private final DynamoDbClient dynamoDb;
    private final String version;

    private SampleCloud(EmbeddedCloud cloud) {
        this.cloud = cloud;
        this.s3 = cloud.endpoints().s3Client();
        this.dynamoDb = cloud.endpoints().dynamoDbClient();
        SampleEvents.articles().forEach(this::put);
        this.version = s3.headObject(
                        request -> request.bucket(EmbeddedCloud.BUCKET).key("british.txt"))
                .versionId();
    }

    /**
     * @param host the address to listen at: 127.0.0.1, or 0.0.0.0 for a function in a container
     */
    static SampleCloud start(String host) {
        QuietLogs.apply(false);
        var settings = new CloudSettings(host, 0, 0, new Storage.Memory());
        return new SampleCloud(
                EmbeddedCloud.start(settings, new Ignored(), environment -> (event, answer, context) -> {}));
    }

    private void put(String key, byte[] content) {
        s3.putObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(key), RequestBody.fromBytes(content));
    }

    Endpoints endpoints() {
        return cloud.endpoints();
    }

    /** The event of this name, about the version that this cloud gave. */
    String event(String name) {
        return SampleEvents.event(name).replace(SampleEvents.VERSION, version);
    }

    /** An answer without its numbers of claims, which the samples' expectations do not know. */
    static String uncounted(String answer) {
        return COUNT.matcher(answer).replaceAll("0 claims");
    }

    /** The articles in the table by their ids, each with its status; then forgets them. */
    List<String> settled() {
        var archive = new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE);
        var keys = keys();
        var settled = keys.stream()
                .flatMap(key -> Stream.ofNullable(key.get("articleId")).map(AttributeValue::s))
                .distinct()
                .flatMap(id -> archive.article(id).stream())
                .map(article -> article.id() + " " + article.status())
                .toList();
        keys.forEach(key -> dynamoDb.deleteItem(
                request -> request.tableName(EmbeddedCloud.TABLE).key(key)));
        return settled;
    }

    private List<Map<String, AttributeValue>> keys() {
        return dynamoDb
                .scanPaginator(request -> request.tableName(EmbeddedCloud.TABLE)
                        .projectionExpression("articleId, #item")
                        .expressionAttributeNames(Map.of("#item", "item")))
                .items()
                .stream()
                .toList();
    }

    @Override
    public void close() {
        dynamoDb.close();
        s3.close();
        cloud.close();
    }
}
