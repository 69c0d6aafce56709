package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.event.SampleEvents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The archive that is deployed, run as Lambda runs it: what it answers, what it reports, and that it writes nowhere else. */
class LambdaRuntimeIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String MODEL = "model/tagger.onnx";

    /** What Lambda gives a function that asks for no more. */
    private static final long TEMPORARY_BYTES = 512L << 20;

    @TempDir
    static Path folder;

    private static SampleCloud cloud;
    private static LambdaSandbox sandbox;
    private static LambdaProcess function;

    @BeforeAll
    static void start() throws IOException {
        cloud = SampleCloud.start(CloudSettings.LOOPBACK);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        sandbox = LambdaSandbox.unpack(folder.resolve("complete"), name -> true);
        function = LambdaProcess.start(sandbox, environment());
    }

    @AfterAll
    static void stop() throws IOException {
        function.close();
        cloud.close();
        sandbox.open();
    }

    static List<String> events() {
        return SampleEvents.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void everySampleEventComesToWhatItsNameSays(String name) throws Exception {
        var expected = SampleEvents.expected(name);

        var report = function.invoke(cloud.event(name));

        if (expected.failure().isEmpty()) {
            assertThat(report.path()).as(report.body()).isEqualTo("response");
            assertThat(JSON.readTree(SampleCloud.uncounted(report.body()))).isEqualTo(JSON.readTree(expected.answer()));
        } else {
            assertThat(report.path()).isEqualTo("error");
            var error = JSON.readTree(report.body());
            assertThat(error.path("errorType").asText()).isEqualTo("io.onrecord.event.UnreadableEventException");
            assertThat(error.path("errorMessage").asText()).contains(expected.failure());
        }
        assertThat(cloud.settled()).containsExactlyInAnyOrderElementsOf(expected.articles());
    }

    @Test
    void nothingIsWrittenButToTheTemporaryFolderAndThatStaysSmall() throws Exception {
        var before = sandbox.untouchable();
        try (var other = LambdaProcess.start(sandbox, environment())) {
            assertThat(other.invoke(cloud.event("test-event.json")).body()).isEqualTo("null");

            assertThat(sandbox.untouchable()).isEqualTo(before);
            assertThat(sandbox.temporaryBytes()).isBetween(1L, TEMPORARY_BYTES);
        }
    }

    @Test
    void aFailureOfTheWorldIsReportedAndTheNextEventIsHandled() throws Exception {
        var environment = environment();
        environment.put("AWS_ENDPOINT_URL_DYNAMODB", "http://127.0.0.1:9");
        try (var cutOff = LambdaProcess.start(sandbox, environment)) {
            var report = cutOff.invoke(cloud.event("put.json"));

            assertThat(report.path()).isEqualTo("error");
            assertThat(report.body()).contains("software.amazon.awssdk.core.exception.SdkClientException");
            assertThat(cutOff.invoke(cloud.event("test-event.json")).body()).isEqualTo("null");
        }
    }

    @Test
    void aMissingTableNameEndsTheStartAndIsNamed() throws Exception {
        var environment = environment();
        environment.remove("ONRECORD_TABLE");
        try (var nameless = LambdaProcess.start(sandbox, environment)) {
            var report = nameless.report();

            assertThat(report.path()).isEqualTo("init/error");
            assertThat(report.body()).contains("ONRECORD_TABLE is missing");
            assertThat(nameless.exit()).isNotZero();
        }
    }

    @Test
    void aMissingModelEndsTheStartAndIsNamed() throws Exception {
        var incomplete =
                LambdaSandbox.unpack(Files.createDirectory(folder.resolve("incomplete")), name -> !name.equals(MODEL));
        try (var modelless = LambdaProcess.start(incomplete, environment())) {
            var report = modelless.report();

            assertThat(report.path()).isEqualTo("init/error");
            assertThat(report.body()).contains(MODEL);
            assertThat(modelless.exit()).isNotZero();
        } finally {
            incomplete.open();
        }
    }

    private static Map<String, String> environment() {
        return new HashMap<>(cloud.endpoints().environment(EmbeddedCloud.TABLE));
    }
}
