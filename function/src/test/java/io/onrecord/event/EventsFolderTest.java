package io.onrecord.event;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample event has the outcome that its name says, with the sample articles as what S3 holds. */
class EventsFolderTest {

    private static final Path EVENTS = Path.of("..", "events");
    private static final Path ARTICLES = EVENTS.resolve("articles");
    private static final String ENVIRONMENT = "env.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sample that is uploaded with versions; all others are in a bucket without. */
    private static final Map<String, String> VERSIONS = Map.of("british.txt", "L4kqtJlcpXroDTDmpUMLUo96XhEgHQMz");

    /**
     * What comes of an event.
     *
     * @param calls what the store is told, in order
     * @param answer the function's answer, "" if it fails
     * @param failure what the failure's message says, "" if there is an answer
     */
    private record Expected(List<String> calls, String answer, String failure) {

        static Expected told(String... calls) {
            return new Expected(List.of(calls), "null", "");
        }

        static Expected failing(String failure) {
            return new Expected(List.of(), "", failure);
        }

        Expected answered(String json) {
            return new Expected(calls, json, "");
        }
    }

    private static final Map<String, Expected> EXPECTED = Map.ofEntries(
            entry("put.json", Expected.told("keep articles/agency.txt @0066A1B2C3D4E5F601")),
            entry("put-versioned.json", Expected.told("keep articles/british.txt @0066A1B2C3D4E5F602")),
            entry("put-special-key.json", Expected.told("keep articles/Café +1.txt @0066A1B2C3D4E5F603")),
            entry("put-gone.json", Expected.told()),
            entry(
                    "several-records.json",
                    Expected.told(
                            "keep articles/agency.txt @0066A1B2C3D4E5F605",
                            "keep articles/press-release.txt @0066A1B2C3D4E5F606",
                            "keep articles/page.html @0066A1B2C3D4E5F607")),
            entry("delete.json", Expected.told("delete articles/agency.txt @0066A1B2C3D4E5F608")),
            entry("delete-marker.json", Expected.told("delete articles/british.txt @0066A1B2C3D4E5F609")),
            entry("delete-version.json", Expected.told("keep articles/interview.txt @0066A1B2C3D4E5F60A")),
            entry("eventbridge-created.json", Expected.told("keep articles/ninjs.json @0066a1b2c3d4e5f60b")),
            entry("eventbridge-deleted.json", Expected.told("delete articles/ninjs.json @0066a1b2c3d4e5f60c")),
            entry("sns.json", Expected.told("keep articles/page.html @0066A1B2C3D4E5F60D")),
            entry(
                    "sqs.json",
                    Expected.told(
                                    "keep articles/press-release.txt @0066A1B2C3D4E5F60E",
                                    "keep articles/mangled.txt @0066a1b2c3d4e5f60f")
                            .answered("{\"batchItemFailures\":[]}")),
            entry(
                    "sqs-sns.json",
                    Expected.told("keep articles/interview.txt @0066A1B2C3D4E5F610")
                            .answered("{\"batchItemFailures\":[]}")),
            entry(
                    "sqs-one-malformed.json",
                    Expected.told("keep articles/no-claims.txt @0066A1B2C3D4E5F611")
                            .answered("""
                                    {"batchItemFailures":[{"itemIdentifier":"059f36b4-87a3-44ab-83d2-661970000005"}]}""")),
            entry(
                    "s3-batch-1.0.json",
                    Expected.told("keep articles/Café +1.txt @").answered("""
                                    {"invocationSchemaVersion":"1.0","treatMissingKeysAs":"PermanentFailure",
                                     "invocationId":"YXNkbGZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZza2RmaAo",
                                     "results":[{"taskId":"dGFza2lkZ29lc2hlcmUK","resultCode":"Succeeded",
                                                 "resultString":"READY, KEPT, 0 claims"}]}""")),
            entry(
                    "s3-batch-2.0.json",
                    Expected.told("keep articles/agency.txt @").answered("""
                                    {"invocationSchemaVersion":"2.0","treatMissingKeysAs":"PermanentFailure",
                                     "invocationId":"Jr3s8KZqYWRmaiBhc2RmdW9hZHNmZGpmaGFzbGtkaGZzatx7Ruy",
                                     "results":[{"taskId":"y5R3a2lkZ29lc2hlurcS","resultCode":"Succeeded",
                                                 "resultString":"READY, KEPT, 0 claims"}]}""")),
            entry("test-event.json", Expected.told()),
            entry("unknown.json", Expected.failing("source: expected \"aws.s3\", got string \"aws.events\"")),
            entry("empty.json", Expected.failing("got an object with the fields (none)")));

    private final Invocation invocation = new Invocation();

    @BeforeEach
    void theSamplesAreInS3() throws IOException {
        for (var sample : samples().entrySet()) {
            var name = sample.getKey();
            invocation.s3.put(
                    "articles/" + name, VERSIONS.getOrDefault(name, ""), md5(sample.getValue()), sample.getValue());
        }
    }

    @Test
    void everyEventHasAnExpectationAndTheOtherWayRound() throws IOException {
        assertThat(new TreeSet<>(events())).isEqualTo(new TreeSet<>(EXPECTED.keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void theOutcomeIsWhatTheNameSays(String name) throws IOException {
        var expected = EXPECTED.getOrDefault(name, Expected.failing("no expectation for " + name));
        var event = Files.readString(EVENTS.resolve(name));
        if (expected.failure().isEmpty()) {
            assertThat(JSON.readTree(invocation.answer(event))).isEqualTo(JSON.readTree(expected.answer()));
        } else {
            assertThatThrownBy(() -> invocation.answer(event))
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageContaining(expected.failure());
        }
        assertThat(invocation.store.calls()).isEqualTo(expected.calls());
    }

    private static List<String> events() throws IOException {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals(ENVIRONMENT))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, byte[]> samples() throws IOException {
        try (var files = Files.list(ARTICLES)) {
            var samples = new HashMap<String, byte[]>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return samples;
        }
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has MD5", e);
        }
    }
}
