package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.article.Reading;
import io.onrecord.article.Upload;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Extractor;
import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredClaim;
import io.onrecord.store.InMemoryClaimStore;
import io.onrecord.store.Revision;
import io.onrecord.store.Status;
import io.onrecord.store.Stores;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * A process that is killed in the middle of run --data leaves nothing undone: the next start finishes what was begun,
 * and every article of the bucket has its own claims, once; a replay changes nothing of that. System properties: {@code onrecord.kills} how often,
 * {@code onrecord.kills.articles} how many articles, {@code onrecord.kills.seed} of the moments.
 */
class KilledProcessIT {

    private static final int KILLS = Integer.getInteger("onrecord.kills", 1);
    private static final int ARTICLES = Integer.getInteger("onrecord.kills.articles", 40);

    /** About as long as a run takes, from its first upload. */
    private static final int LONGEST_LIFE_MILLISECONDS = 100 * ARTICLES;

    private static final int PATIENCE_SECONDS = 120;

    private final Random random = new Random(seed());
    private final Extractor extractor = new NeuralExtractor();

    /** Keys of which the first upload was killed before the object stood: each is told to be gone, which one item says. */
    private final Set<String> gone = new HashSet<>();

    @TempDir
    private Path folder;

    private static long seed() {
        QuietLogs.apply(false);
        var seed = Long.getLong("onrecord.kills.seed", System.currentTimeMillis());
        System.out.println("Killed " + KILLS + " times in the middle of " + ARTICLES + " articles, from seed " + seed);
        return seed;
    }

    @Test
    void afterAKillAtAnyMomentTheNextStartFinishesWhatWasBegun() throws Exception {
        for (var kill = 1; kill <= KILLS; kill++) {
            write(kill);
            var lived = runAndKill();
            var finished = everyArticleOfTheBucketIsRight("killed " + lived + " ms after the first upload");
            System.out.println("Kill " + kill + " after " + lived + " ms: " + finished);
        }
    }

    /** Each round some of the articles say something else. */
    private void write(int round) throws IOException {
        var articles = Files.createDirectories(folder.resolve("articles"));
        for (var place : IntStream.range(0, ARTICLES).toArray()) {
            if (round == 1 || random.nextInt(3) == 0) {
                Files.writeString(articles.resolve("ferry-" + place + ".txt"), article(place, round));
            }
        }
    }

    private static String article(int place, int round) {
        return "The ferry\n\n“Pier " + place + " opens in week " + round + ",” Mira Santos said on Monday. "
                + "Jo Bell said that " + place + " boats would come.\n";
    }

    /** How many milliseconds it lived after its first upload. */
    private long runAndKill() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnRecord.class.getName(),
                        "run",
                        "--data",
                        data().toString(),
                        folder.resolve("articles").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            awaitFirstUpload(process);
            var life = random.nextInt(LONGEST_LIFE_MILLISECONDS);
            process.waitFor(life, TimeUnit.MILLISECONDS);
            return life;
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    /** The first change is noted before it comes about. */
    private void awaitFirstUpload(Process process) throws Exception {
        var pending = data().resolve("pending").toFile();
        while (process.isAlive() && (pending.list() == null || pending.list().length == 0)) {
            process.waitFor(1, TimeUnit.MILLISECONDS);
        }
        assertThat(process.isAlive())
                .as(Files.readString(folder.resolve("log")))
                .isTrue();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String everyArticleOfTheBucketIsRight(String when) throws Exception {
        var left =
                List.copyOf(FolderOutbox.in(new Storage.Folder(data())).left().values());
        try (var cloud = EmbeddedCloud.start(CloudSettings.keptIn(new Storage.Folder(data())), new Ignored());
                var s3 = cloud.endpoints().s3Client();
                var dynamoDb = cloud.endpoints().dynamoDbClient()) {
            cloud.awaitIdle();
            assertThat(cloud.failed()).as(when).isEmpty();
            var keys = keys(s3);
            keys.forEach(key ->
                    assertThat(stored(key, dynamoDb)).as("%s, %s", key, when).isEqualTo(expected(key, s3)));
            gone.addAll(left);
            keys.forEach(gone::remove);
            gone.forEach(key ->
                    assertThat(status(key, dynamoDb)).as("%s, %s", key, when).isEqualTo(Status.DELETED));
            itemsAreRight(keys, s3, dynamoDb, when);
            assertThat(data().resolve("pending")).isEmptyDirectory();
            replay(cloud);
            keys.forEach(key -> assertThat(stored(key, dynamoDb))
                    .as("%s, %s, replayed", key, when)
                    .isEqualTo(expected(key, s3)));
            itemsAreRight(keys, s3, dynamoDb, when + ", replayed");
            return left.size() + " changes were left, " + keys.size() + " articles are right";
        }
    }

    private void replay(EmbeddedCloud cloud) {
        var screen = new Screen(false);
        var code = OnRecord.execute(
                screen.terminal(),
                "replay",
                "s3://" + EmbeddedCloud.BUCKET,
                "--table",
                EmbeddedCloud.TABLE,
                "--rate",
                "1000",
                "--state",
                folder.resolve("state.json").toString(),
                "--endpoint",
                "s3=" + cloud.endpoints().s3(),
                "--endpoint",
                "dynamodb=" + cloud.endpoints().dynamoDb());
        assertThat(code).as(screen.err()).isZero();
    }

    private static List<String> keys(S3Client s3) {
        return s3.listObjectsV2Paginator(request -> request.bucket(EmbeddedCloud.BUCKET)).contents().stream()
                .map(object -> object.key())
                .toList();
    }

    private static Status status(String key, DynamoDbClient dynamoDb) {
        return new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE)
                .article(EmbeddedCloud.BUCKET + '/' + key)
                .orElseThrow()
                .status();
    }

    private static List<Claim> stored(String key, DynamoDbClient dynamoDb) {
        return new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE)
                .article(EmbeddedCloud.BUCKET + '/' + key).orElseThrow().claims().stream()
                        .map(StoredClaim::claim)
                        .toList();
    }

    private List<Claim> expected(String key, S3Client s3) {
        return found(key, s3).claims();
    }

    /** What the extractor finds in what stands in the bucket. */
    private Attributions found(String key, S3Client s3) {
        var content = s3.getObjectAsBytes(
                        request -> request.bucket(EmbeddedCloud.BUCKET).key(key))
                .asByteArray();
        var upload = new Upload(EmbeddedCloud.BUCKET + '/' + key, "text/plain", Map.of(), Instant.EPOCH);
        try {
            var reading = new ArticleReader(Limits.DEFAULT).read(upload, new ByteArrayInputStream(content));
            return extractor.extract(((Reading.Accepted) reading).article());
        } catch (IOException e) {
            throw new AssertionError("Bytes in memory can be read: " + new String(content, UTF_8), e);
        }
    }

    /** Each article has as many items as when it alone is kept once, and what is gone has the one that says so. */
    private void itemsAreRight(List<String> keys, S3Client s3, DynamoDbClient dynamoDb, String when) {
        var expected = new HashMap<String, Integer>();
        keys.forEach(key -> expected.put(EmbeddedCloud.BUCKET + '/' + key, itemsAlone(found(key, s3))));
        gone.forEach(key -> expected.put(EmbeddedCloud.BUCKET + '/' + key, 1));
        var items = items(dynamoDb);
        var counts = new HashMap<String, Integer>();
        items.forEach((article, names) -> counts.put(article, names.size()));
        var wrong = items.entrySet().stream()
                .filter(article -> !Objects.equals(article.getValue().size(), expected.get(article.getKey())))
                .toList();
        assertThat(counts).as("items, %s, of which wrong: %s", when, wrong).isEqualTo(expected);
    }

    private static int itemsAlone(Attributions found) {
        var id = found.article().id();
        var alone = new InMemoryClaimStore();
        alone.keep(new Revision(id, "", "e", "", found.extractor(), Instant.EPOCH), found);
        return Stores.items(alone.table(), id).size();
    }

    /** Each article's items, as their keys and where they stand in the order of uploads. */
    private static Map<String, List<String>> items(DynamoDbClient dynamoDb) {
        return dynamoDb.scanPaginator(request -> request.tableName(EmbeddedCloud.TABLE)).items().stream()
                .collect(Collectors.groupingBy(
                        item -> item.getOrDefault("articleId", AttributeValue.fromS(""))
                                .s(),
                        Collectors.mapping(KilledProcessIT::described, Collectors.toList())));
    }

    private static String described(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .filter(attribute -> Set.of("item", "status", "next", "sequencer", "uploadedAt")
                        .contains(attribute.getKey()))
                .map(attribute ->
                        attribute.getKey() + " " + attribute.getValue().s())
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
