package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What only a process of its own shows: which classes it loads, and how it ends. */
class ProcessIT {

    /** Far more than a start takes; a test that waits longer has found a hang. */
    private static final int PATIENCE_SECONDS = 60;

    @Test
    void extractKnowsNothingOfTheCloud() throws Exception {
        var process = start(List.of("-Xlog:class+load"), "extract", "--help");

        var loaded = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(loaded)
                .contains("io.onrecord.infra.ExtractCommand ", "Usage: infra/onrecord extract")
                .doesNotContain("software.amazon.", "org.gaul.s3proxy", "org.eclipse.jetty", "ai.onnxruntime");
    }

    @Test
    void upSaysWhatToPasteAndStopsWhenAsked() throws Exception {
        var process = start(List.of(), "up", "--page-port", "0", "--s3-port", "0", "--dynamodb-port", "0");
        try (var out = process.inputReader(UTF_8)) {
            assertThat(out.readLine()).matches("The page is at http://localhost:\\d+");
            assertThat(out.readLine())
                    .matches("S3 is at http://127.0.0.1:\\d+ and DynamoDB at http://127.0.0.1:\\d+.*");
            assertThat(out.lines().takeWhile(line -> !line.contains("begins_with")))
                    .anyMatch(line -> line.matches(" +export AWS_ENDPOINT_URL_S3=http://127.0.0.1:\\d+"))
                    .anyMatch(line -> line.contains("aws s3 cp"))
                    .anyMatch(line -> line.contains("--index-name by-source"));
            // Through the handle, which leaves what the process wrote to be read.
            process.toHandle().destroy();
            assertThat(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(new String(process.getErrorStream().readAllBytes(), UTF_8))
                    .endsWith("Stopping.\n");
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(List<String> options, String... arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), OnRecord.class.getName()));
        command.addAll(Arrays.asList(arguments));
        return new ProcessBuilder(command).start();
    }
}
