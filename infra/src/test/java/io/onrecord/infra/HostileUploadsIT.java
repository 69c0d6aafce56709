package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.infra.Hostile.Fate;
import io.onrecord.query.ClaimArchive;
import io.onrecord.store.Status;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Uploads made to hurt, through S3, the real function with its network, and DynamoDB: each becomes an article or a
 * rejection with a reason; nothing is thrown. All of it, emulators included, runs in one process with a heap of 512 MB.
 */
class HostileUploadsIT {

    /** Of {@link FunctionTime}, which is what a function's whole processor would take: other work counts not. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final int FEWEST = 200;
    private static final long HEAP_MEGABYTES = 512;

    private static EmbeddedCloud cloud;
    private static S3Client s3;
    private static DynamoDbClient dynamoDb;
    private static Duration slowest = Duration.ZERO;
    private static String slowestName = "";

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
        System.out.println("Hostile uploads: slowest " + slowestName + " with " + slowest.toMillis()
                + " ms of processor time; " + "heap at most " + (heapPeak() >> 20) + " MB; " + processPeak());
    }

    static Stream<Hostile> uploads() {
        return Stream.of(HostileBytes.all(), HostileTexts.all(), HostileMarkup.all())
                .flatMap(hostile -> hostile);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uploads")
    void anUploadIsReadOrRejectedWithAReason(Hostile hostile) throws Exception {
        var before = FunctionTime.now();
        var version = put(hostile);
        var took = FunctionTime.now().since(before);

        var stored = new ClaimArchive(dynamoDb, EmbeddedCloud.TABLE)
                .article(EmbeddedCloud.BUCKET + '/' + hostile.name())
                .orElseThrow();
        assertThat(cloud.failed()).isEmpty();
        assertThat(stored.status()).as(stored.reason()).isIn(allowed(hostile.fate()));
        assertThat(stored.status() == Status.REJECTED)
                .isEqualTo(!stored.reason().isBlank());
        assertThat(took).isLessThan(LONGEST);
        remember(hostile.name(), took);
        erase(hostile.name(), version);
    }

    /** The version itself: what a delete marker covers would stay in memory. */
    private static void erase(String key, String version) throws InterruptedException {
        s3.deleteObject(request -> request.bucket(EmbeddedCloud.BUCKET).key(key).versionId(version));
        cloud.awaitIdle();
    }

    @Test
    void thereAreEnoughOfThemAndEachHasANameOfItsOwn() {
        assertThat(uploads().map(Hostile::name))
                .hasSizeGreaterThanOrEqualTo(FEWEST)
                .doesNotHaveDuplicates();
    }

    @Test
    void theHeapIsAsSmallAsPromised() {
        assertThat(Runtime.getRuntime().maxMemory() >> 20).isLessThanOrEqualTo(HEAP_MEGABYTES);
    }

    private static String put(Hostile hostile) throws InterruptedException {
        var answer = s3.putObject(
                request -> {
                    request.bucket(EmbeddedCloud.BUCKET).key(hostile.name()).metadata(hostile.metadata());
                    if (!hostile.contentType().isEmpty()) {
                        request.contentType(hostile.contentType());
                    }
                },
                RequestBody.fromBytes(hostile.content()));
        cloud.awaitIdle();
        return answer.versionId();
    }

    private static List<Status> allowed(Fate fate) {
        return switch (fate) {
            case READ -> List.of(Status.READY);
            case REJECTED -> List.of(Status.REJECTED);
            case EITHER -> List.of(Status.READY, Status.REJECTED);
        };
    }

    private static void remember(String name, Duration took) {
        if (took.compareTo(slowest) > 0) {
            slowest = took;
            slowestName = name;
        }
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }

    /** The whole process with its native parts, where the system tells. */
    private static String processPeak() {
        try (var lines = Files.lines(Path.of("/proc/self/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM")).findFirst().orElse("");
        } catch (IOException unknown) {
            return "";
        }
    }
}
