package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.event.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * {@code sam local invoke} with every sample event, as the README says it, against an embedded cloud. Most of an invocation is waiting
 * for SAM and its container, so that two go on at a time, each with a cloud of its own.
 */
class SamLocalIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_A_TIME = 2;

    /** What the machine is called inside a container. */
    private static final String MACHINE = "host.docker.internal";

    @TempDir
    static Path folder;

    private static final ExecutorService WORKERS = Executors.newFixedThreadPool(AT_A_TIME);
    private static final BlockingQueue<SampleCloud> CLOUDS = new LinkedBlockingQueue<>();
    private static final Map<String, Future<Outcome>> OUTCOMES = new HashMap<>();

    /**
     * What an event came to.
     *
     * @param answer the function's
     * @param settled the articles that were in the table after it, each with its status
     */
    private record Outcome(JsonNode answer, List<String> settled) {}

    /** The first event alone: its invocation makes the image that the others use. */
    @BeforeAll
    static void start() throws Exception {
        Requirements.command("sam", "--version");
        Requirements.images(Requirements.LAMBDA);
        for (var i = 0; i < AT_A_TIME; i++) {
            CLOUDS.add(SampleCloud.start("0.0.0.0"));
        }
        var first = events().get(0);
        OUTCOMES.put(first, CompletableFuture.completedFuture(outcome(first)));
        events().stream().skip(1).forEach(name -> OUTCOMES.put(name, WORKERS.submit(() -> outcome(name))));
    }

    @AfterAll
    static void stop() {
        WORKERS.shutdownNow();
        CLOUDS.forEach(SampleCloud::close);
    }

    static List<String> events() {
        return SampleEvents.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void everySampleEventComesToWhatItsNameSays(String name) throws Exception {
        var expected = SampleEvents.expected(name);

        var outcome = Objects.requireNonNull(OUTCOMES.get(name)).get();

        if (expected.failure().isEmpty()) {
            assertThat(outcome.answer()).isEqualTo(JSON.readTree(expected.answer()));
        } else {
            assertThat(outcome.answer().path("errorType").asText())
                    .isEqualTo("io.onrecord.event.UnreadableEventException");
            assertThat(outcome.answer().path("errorMessage").asText()).contains(expected.failure());
        }
        assertThat(outcome.settled()).containsExactlyInAnyOrderElementsOf(expected.articles());
    }

    private static Outcome outcome(String name) throws IOException, InterruptedException {
        var cloud = CLOUDS.take();
        try {
            return new Outcome(answer(name, cloud), cloud.settled());
        } finally {
            CLOUDS.add(cloud);
        }
    }

    /** SAM ends with 0 whatever the function does: what came of it is the last line that it prints. */
    private static JsonNode answer(String name, SampleCloud cloud) throws IOException, InterruptedException {
        var event = Files.writeString(folder.resolve(name), cloud.event(name));
        var answer = folder.resolve(name + ".answer");
        var log = folder.resolve(name + ".log");
        var variables = folder.resolve(name + ".variables");
        JSON.writeValue(variables.toFile(), Map.of("ArticleFunction", variables(cloud)));
        var process = sam(event, variables)
                .redirectOutput(answer.toFile())
                .redirectError(log.toFile())
                .start();
        var status = process.waitFor();
        var said = Files.readString(log, UTF_8);
        assertThat(status).as(said).isZero();
        said.lines()
                .filter(line -> line.startsWith("REPORT "))
                .forEach(line -> System.out.println("SAM: " + name + ": " + line));
        var lines = Files.readString(answer, UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        assertThat(lines).as(said).isNotEmpty();
        return JSON.readTree(SampleCloud.uncounted(lines.get(lines.size() - 1)));
    }

    private static ProcessBuilder sam(Path event, Path variables) {
        var command = new ProcessBuilder(
                "sam",
                "local",
                "invoke",
                "ArticleFunction",
                "--template",
                SamTemplate.FILE.toString(),
                "--event",
                event.toString(),
                "--env-vars",
                variables.toString(),
                "--parameter-overrides",
                "Architecture=" + SamTemplate.architecture() + " LocalEndpoints=true",
                "--add-host",
                MACHINE + ":host-gateway",
                "--region",
                Endpoints.REGION,
                "--skip-pull-image");
        command.environment().put("SAM_CLI_TELEMETRY", "0");
        command.environment().remove("AWS_ENDPOINT_URL");
        return command;
    }

    private static Map<String, String> variables(SampleCloud cloud) {
        var variables = new HashMap<>(cloud.endpoints().environment(EmbeddedCloud.TABLE));
        variables.replaceAll((name, value) -> value.replace(CloudSettings.LOOPBACK, MACHINE));
        return variables;
    }
}
