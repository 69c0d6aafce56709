package io.onrecord.event;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The folder events/ and what each of its events must come to, with its articles as what S3 holds. Whoever runs the
 * function, in the same process, in a JVM of its own or in a container, is held to the same expectations.
 */
public final class SampleEvents {

    /** The version that put-versioned.json names. */
    public static final String VERSION = "L4kqtJlcpXroDTDmpUMLUo96XhEgHQMz";

    private static final Path EVENTS = Path.of("..", "events");
    private static final Path ARTICLES = EVENTS.resolve("articles");

    /** Variables for sam local invoke, and no event. */
    private static final String ENVIRONMENT = "env.json";

    /**
     * What comes of an event.
     *
     * @param calls what the store is told, in order
     * @param answer the function's answer, "" if it fails
     * @param failure what the failure's message says, "" if there is an answer
     */
    public record Expected(List<String> calls, String answer, String failure) {

        static Expected told(String... calls) {
            return new Expected(List.of(calls), "null", "");
        }

        static Expected failing(String failure) {
            return new Expected(List.of(), "", failure);
        }

        Expected answered(String json) {
            return new Expected(calls, json, "");
        }

        /** The articles that the store is told of, in order, each with the status in which that leaves it. */
        public List<String> articles() {
            return calls.stream()
                    .map(call -> call.replaceFirst("^keep (.*) @.*$", "$1 READY")
                            .replaceFirst("^delete (.*) @.*$", "$1 DELETED"))
                    .toList();
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

    private SampleEvents() {}

    /** What the event in the file of this name must come to. */
    public static Expected expected(String name) {
        return EXPECTED.getOrDefault(name, Expected.failing("no expectation for " + name));
    }

    /** The files that have an expectation. */
    public static List<String> expectedNames() {
        return EXPECTED.keySet().stream().sorted().toList();
    }

    /** The files in the folder, sorted. */
    public static List<String> names() {
        try (var files = Files.list(EVENTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json") && !name.equals(ENVIRONMENT))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event in the file of this name. */
    public static String event(String name) {
        try {
            return Files.readString(EVENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample articles by their keys in the bucket. */
    public static Map<String, byte[]> articles() {
        try (var files = Files.list(ARTICLES)) {
            var samples = new HashMap<String, byte[]>();
            for (var file : files.filter(Files::isRegularFile).toList()) {
                samples.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
            return samples;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
