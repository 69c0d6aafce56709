package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.Status;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedMultipartUpload;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/** What a client of AWS sees of the embedded cloud: it speaks to S3 and DynamoDB, and the function does its work. */
class EmbeddedCloudIT {

    private static final String KEY = "in/the harbour é+1.txt";
    private static final String IRAN = "“Iran will open the harbour in June,” Mira Santos said.\n";
    private static final String CANADA = "“Canada has closed the bridge for good,” Jo Bell said.\n";

    private static EmbeddedCloud cloud;
    private static S3Client s3;
    private static DynamoDbClient dynamoDb;

    @BeforeAll
    static void start() {
        QuietLogs.apply(false);
        cloud = EmbeddedCloud.start(CloudSettings.PRIVATE, new Ignored());
        s3 = cloud.endpoints().s3Client();
        dynamoDb = cloud.endpoints().dynamoDbClient();
    }

    @AfterAll
    static void stop() {
        dynamoDb.close();
        s3.close();
        cloud.close();
    }

    @AfterEach
    void nothingFailed() {
        assertThat(cloud.failed()).isEmpty();
    }

    @Test
    void anUploadIsFoundThroughEachIndex() throws Exception {
        put(KEY, IRAN, Map.of("outlet", "The Gazette"));

        var quote = "“Iran will open the harbour in June,”";
        assertThat(said("by-source", "sourceId", "mira-santos")).containsExactly(quote);
        assertThat(said("by-outlet", "outlet", "The Gazette")).containsExactly(quote);
        assertThat(said("by-subject", "subjectId", "iran")).containsExactly(quote);
        delete(KEY);
    }

    @Test
    void aNewVersionReplacesTheClaimsOfTheOld() throws Exception {
        put("replaced.txt", IRAN, Map.of());
        put("replaced.txt", CANADA, Map.of());

        assertThat(sources("replaced.txt")).containsExactly("Jo Bell");
        assertThat(items("replaced.txt")).noneMatch(item -> item.toString().contains("Santos"));
        delete("replaced.txt");
    }

    @Test
    void aDeletedArticleLeavesNoClaim() throws Exception {
        put("deleted.txt", IRAN, Map.of());
        delete("deleted.txt");

        assertThat(article("deleted.txt")).map(StoredArticle::status).contains(Status.DELETED);
        assertThat(items("deleted.txt")).hasSize(1);
    }

    @Test
    void aCopyIsAnArticleOfItsOwn() throws Exception {
        put(KEY, CANADA, Map.of());
        s3.copyObject(request -> request.sourceBucket(EmbeddedCloud.BUCKET)
                .sourceKey(KEY)
                .destinationBucket(EmbeddedCloud.BUCKET)
                .destinationKey("copy.txt"));
        cloud.awaitIdle();

        assertThat(sources("copy.txt")).containsExactly("Jo Bell");
        delete(KEY);
        delete("copy.txt");
    }

    @Test
    void anUploadInPartsIsOneUploadAndItsHelpersAreNone() throws Exception {
        uploadInParts("parts.txt", CANADA);
        cloud.awaitIdle();

        assertThat(sources("parts.txt")).containsExactly("Jo Bell");
        delete("parts.txt");
        assertThat(dynamoDb.scan(request -> request.tableName(EmbeddedCloud.TABLE))
                        .items())
                .noneMatch(item -> item.toString().contains("s3proxy"));
    }

    @Test
    void anUploadThatIsNoArticleIsRejectedWithAReason() throws Exception {
        put("empty.txt", " \n", Map.of());

        var rejected = article("empty.txt").orElseThrow();
        assertThat(rejected.status()).isEqualTo(Status.REJECTED);
        assertThat(rejected.reason()).isNotBlank();
        delete("empty.txt");
    }

    @Test
    void anotherBucketIsNoneOfTheFunctionsBusiness() throws Exception {
        s3.createBucket(request -> request.bucket("elsewhere"));
        s3.putObject(request -> request.bucket("elsewhere").key("a.txt"), RequestBody.fromString(IRAN));
        cloud.awaitIdle();

        assertThat(items("a.txt")).isEmpty();
        assertThat(new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE).article("elsewhere/a.txt"))
                .isEmpty();
    }

    @Test
    void aDataFolderBringsEverythingBackAndGoesOn(@TempDir Path data) throws Exception {
        var settings = new CloudSettings(CloudSettings.LOOPBACK, 0, 0, new Storage.Folder(data));
        try (var before = EmbeddedCloud.start(settings, new Ignored());
                var client = before.endpoints().s3Client()) {
            client.putObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(KEY), RequestBody.fromString(IRAN));
            before.awaitIdle();
        }
        try (var after = EmbeddedCloud.start(settings, new Ignored());
                var client = after.endpoints().s3Client();
                var table = after.endpoints().dynamoDbClient()) {
            assertThat(sources(KEY, table)).containsExactly("Mira Santos");
            client.putObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(KEY), RequestBody.fromString(CANADA));
            after.awaitIdle();
            assertThat(sources(KEY, table)).containsExactly("Jo Bell");
        }
    }

    @Test
    void aDataFolderBelongsToOneCloudAtATime(@TempDir Path data) {
        var settings = new CloudSettings(CloudSettings.LOOPBACK, 0, 0, new Storage.Folder(data));
        try (var first = EmbeddedCloud.start(settings, new Ignored())) {
            assertThatThrownBy(() -> EmbeddedCloud.start(settings, new Ignored()))
                    .isInstanceOf(UserError.class)
                    .hasMessageContaining(data + " is in use");
            assertThat(first.failed()).isEmpty();
        }
    }

    @Test
    void aStartThatFailsLeavesNoNetworkBeingLoaded(@TempDir Path data) {
        var settings = new CloudSettings(CloudSettings.LOOPBACK, 0, 0, new Storage.Folder(data));
        try (var first = EmbeddedCloud.start(settings, new Ignored())) {
            assertThatThrownBy(() -> EmbeddedCloud.start(settings, new Ignored()))
                    .isInstanceOf(UserError.class);
            assertThat(Thread.getAllStackTraces().values())
                    .noneMatch(frames -> Arrays.toString(frames).contains(NeuralExtractor.class.getName()));
            assertThat(first.failed()).isEmpty();
        }
    }

    private static void put(String key, String text, Map<String, String> metadata) throws InterruptedException {
        s3.putObject(
                request -> request.bucket(EmbeddedCloud.BUCKET).key(key).metadata(metadata),
                RequestBody.fromString(text));
        cloud.awaitIdle();
    }

    private static void delete(String key) throws InterruptedException {
        s3.deleteObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(key));
        cloud.awaitIdle();
    }

    private static void uploadInParts(String key, String text) {
        var upload = s3.createMultipartUpload(
                        request -> request.bucket(EmbeddedCloud.BUCKET).key(key))
                .uploadId();
        var part = s3.uploadPart(
                request -> request.bucket(EmbeddedCloud.BUCKET)
                        .key(key)
                        .uploadId(upload)
                        .partNumber(1),
                RequestBody.fromString(text));
        var parts = CompletedMultipartUpload.builder()
                .parts(CompletedPart.builder().partNumber(1).eTag(part.eTag()).build())
                .build();
        s3.completeMultipartUpload(request ->
                request.bucket(EmbeddedCloud.BUCKET).key(key).uploadId(upload).multipartUpload(parts));
    }

    private static List<String> said(String index, String attribute, String value) {
        return query(index, attribute, value).stream()
                .filter(item -> item.containsKey("said"))
                .map(item -> item.get("said").s())
                .toList();
    }

    private static List<Map<String, AttributeValue>> query(String index, String attribute, String value) {
        return dynamoDb.query(request -> request.tableName(EmbeddedCloud.TABLE)
                        .indexName(index)
                        .keyConditionExpression("#name = :value")
                        .expressionAttributeNames(Map.of("#name", attribute))
                        .expressionAttributeValues(Map.of(":value", AttributeValue.fromS(value))))
                .items();
    }

    private static List<Map<String, AttributeValue>> items(String key) {
        return dynamoDb.query(request -> request.tableName(EmbeddedCloud.TABLE)
                        .keyConditionExpression("articleId = :value")
                        .expressionAttributeValues(
                                Map.of(":value", AttributeValue.fromS(EmbeddedCloud.BUCKET + '/' + key))))
                .items();
    }

    private static Optional<StoredArticle> article(String key) {
        return new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE).article(EmbeddedCloud.BUCKET + '/' + key);
    }

    private static List<String> sources(String key) {
        return sources(key, dynamoDb);
    }

    private static List<String> sources(String key, DynamoDbClient client) {
        return new ClaimArchive(client, EmbeddedCloud.TABLE)
                .article(EmbeddedCloud.BUCKET + '/' + key).stream()
                        .flatMap(article -> article.claims().stream())
                        .map(claim -> claim.claim().source().name())
                        .toList();
    }
}
