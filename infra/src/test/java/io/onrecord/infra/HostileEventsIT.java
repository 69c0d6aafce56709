package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.event.ArticleHandler;
import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.Status;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Keys made to hurt, and objects that are gone or others by the time the function asks for them. */
class HostileEventsIT {

    private static final String FIRST = "“It opens in June,” Mira Santos said.\n";
    private static final String SECOND = "“It closes in July,” Jo Bell said.\n";

    /** S3's bound, in UTF-8. */
    private static final int LONGEST_KEY = 1_024;

    /** What happens between the event of a key and the function's look at it, once each. */
    private static final Map<String, Runnable> MEANWHILE = new ConcurrentHashMap<>();

    private static EmbeddedCloud cloud;
    private static S3Client s3;
    private static DynamoDbClient dynamoDb;

    @BeforeAll
    static void start() {
        QuietLogs.apply(false);
        cloud = EmbeddedCloud.start(CloudSettings.PRIVATE, new Ignored(), environment -> {
            var function = ArticleHandler.from(environment, new NeuralExtractor());
            return (event, answer, context) -> {
                var told = event.readAllBytes();
                meanwhile(new String(told, UTF_8)).ifPresent(Runnable::run);
                function.handleRequest(new ByteArrayInputStream(told), answer, context);
            };
        });
        s3 = cloud.endpoints().s3Client();
        dynamoDb = cloud.endpoints().dynamoDbClient();
    }

    private static Optional<Runnable> meanwhile(String event) {
        return MEANWHILE.keySet().stream()
                .filter(key -> event.contains('"' + key + '"'))
                .findFirst()
                .map(MEANWHILE::remove);
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

    static Stream<String> keys() {
        var controls = IntStream.concat(IntStream.range(1, 32), IntStream.range(127, 160))
                .mapToObj(Character::toString)
                .reduce("", String::concat);
        return Stream.of(
                        "a",
                        "é",
                        "港",
                        "😀",
                        " +",
                        "%41%2F",
                        "a/",
                        "\u202e\u200b",
                        "#article#",
                        "'\"<&>{}\\^`|~",
                        controls)
                .map(HostileEventsIT::longest);
    }

    /** Repeated to the longest key. */
    private static String longest(String piece) {
        var key = new StringBuilder("k");
        var whole = piece.codePoints().mapToObj(Character::toString).toList();
        for (var i = 0; ; i++) {
            var next = whole.get(i % whole.size());
            if (bytes(key + next) > LONGEST_KEY) {
                return key.toString();
            }
            key.append(next);
        }
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void aKeyOfTheLongestLengthIsAnArticleLikeAnyOther(String key) throws Exception {
        put(key, FIRST);
        cloud.awaitIdle();

        assertThat(bytes(key)).isBetween(LONGEST_KEY - 3, LONGEST_KEY);
        assertThat(sources(key)).containsExactly("Mira Santos");
    }

    @Test
    void anObjectThatVanishesBeforeItIsReadLeavesNothing() throws Exception {
        first("vanished.txt", () -> delete("vanished.txt"));
        put("vanished.txt", FIRST);
        cloud.awaitIdle();

        assertThat(article("vanished.txt")).map(StoredArticle::status).contains(Status.DELETED);
    }

    @Test
    void anObjectWhoseVersionIsErasedBeforeItIsReadLeavesNoClaims() throws Exception {
        first(
                "erased.txt",
                () -> s3.listObjectVersions(
                                request -> request.bucket(EmbeddedCloud.BUCKET).prefix("erased.txt"))
                        .versions()
                        .forEach(version -> s3.deleteObject(request -> request.bucket(EmbeddedCloud.BUCKET)
                                .key("erased.txt")
                                .versionId(version.versionId()))));
        put("erased.txt", FIRST);
        cloud.awaitIdle();

        assertThat(article("erased.txt"))
                .map(StoredArticle::claims)
                .hasValueSatisfying(claims -> assertThat(claims).isEmpty());
    }

    @Test
    void anObjectThatChangesBeforeItIsReadEndsAsTheNewOne() throws Exception {
        first("changed.txt", () -> put("changed.txt", SECOND));
        put("changed.txt", FIRST);
        cloud.awaitIdle();

        assertThat(sources("changed.txt")).containsExactly("Jo Bell");
    }

    private static void first(String key, Runnable act) {
        MEANWHILE.put(key, act);
    }

    private static void put(String key, String text) {
        s3.putObject(
                request -> request.bucket(EmbeddedCloud.BUCKET).key(key).contentType("text/plain; charset=utf-8"),
                RequestBody.fromBytes(text.getBytes(UTF_8)));
    }

    private static void delete(String key) {
        s3.deleteObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(key));
    }

    private static Optional<StoredArticle> article(String key) {
        return new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE).article(EmbeddedCloud.BUCKET + '/' + key);
    }

    private static List<String> sources(String key) {
        return article(key).stream()
                .flatMap(article -> article.claims().stream())
                .map(claim -> claim.claim().source().name())
                .toList();
    }
}
