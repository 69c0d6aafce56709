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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code sam local invoke} with every sample event, as the README says it, against an embedded cloud. */
class SamLocalIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What the machine is called inside a container. */
    private static final String MACHINE = "host.docker.internal";

    @TempDir
    static Path folder;

    private static SampleCloud cloud;

    @BeforeAll
    static void start() throws IOException {
        Requirements.command("sam", "--version");
        Requirements.images(Requirements.LAMBDA);
        cloud = SampleCloud.start("0.0.0.0");
        JSON.writeValue(environment().toFile(), Map.of("ArticleFunction", variables()));
    }

    @AfterAll
    static void stop() {
        if (cloud != null) {
            cloud.close();
        }
    }

    static List<String> events() {
        return SampleEvents.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void everySampleEventComesToWhatItsNameSays(String name) throws Exception {
        var expected = SampleEvents.expected(name);

        var answer = invoke(name);

        if (expected.failure().isEmpty()) {
            assertThat(answer).isEqualTo(JSON.readTree(expected.answer()));
        } else {
            assertThat(answer.path("errorType").asText()).isEqualTo("io.onrecord.event.UnreadableEventException");
            assertThat(answer.path("errorMessage").asText()).contains(expected.failure());
        }
        assertThat(cloud.settled()).containsExactlyInAnyOrderElementsOf(expected.articles());
    }

    /** SAM ends with 0 whatever the function does: what came of it is the last line that it prints. */
    private static JsonNode invoke(String name) throws IOException, InterruptedException {
        var event = Files.writeString(folder.resolve("event.json"), cloud.event(name));
        var answer = folder.resolve("answer");
        var log = folder.resolve("log");
        var process = sam(event)
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

    private static ProcessBuilder sam(Path event) {
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
                environment().toString(),
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

    private static Path environment() {
        return folder.resolve("env.json");
    }

    private static Map<String, String> variables() {
        var variables = new HashMap<>(cloud.endpoints().environment(EmbeddedCloud.TABLE));
        variables.replaceAll((name, value) -> value.replace(CloudSettings.LOOPBACK, MACHINE));
        return variables;
    }
}
