package io.onrecord;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Jazzer looks for inputs that break what takes them, for a bounded time, starting from the samples. What it finds lies in
 * target/fuzz and belongs into the tests as a case.
 */
class FuzzIT {

    private static final Path FOUND = Path.of("target", "fuzz");
    private static final String SECONDS = System.getProperty("it.fuzz.seconds", "20");
    private static final int SEED = 20_260_302;
    private static final int LONGEST_INPUT = 8_192;

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "io.onrecord.article.ReaderFuzzer, src/test/resources/articles",
        "io.onrecord.event.EnvelopeFuzzer, ../events",
        "io.onrecord.extraction.tagger.DecoderFuzzer, ",
        "io.onrecord.extraction.AssemblyFuzzer, "
    })
    void nothingIsFoundThatBreaksIt(String target, @Nullable Path samples) throws Exception {
        var folder = Files.createDirectories(FOUND.resolve(target));
        var log = folder.resolve("log");

        var status = new ProcessBuilder(command(target, samples, folder))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();

        var said = Files.readString(log, UTF_8);
        assertThat(status).as(said).isZero();
        assertThat(said).containsPattern("Done [1-9]\\d* runs");
        said.lines()
                .filter(line -> line.startsWith("Done "))
                .forEach(line -> System.out.println("Jazzer: " + target + ": " + line));
    }

    private static List<String> command(String target, @Nullable Path samples, Path folder) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("-Xmx1g", "com.code_intelligence.jazzer.Jazzer", "--target_class=" + target));
        command.add("--instrumentation_includes=io.onrecord.**");
        command.addAll(List.of("--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/"));
        command.addAll(List.of("-max_total_time=" + SECONDS, "-max_len=" + LONGEST_INPUT, "-seed=" + SEED));
        command.add(Files.createDirectories(folder.resolve("corpus")).toString());
        if (samples != null) {
            command.add(samples.toString());
        }
        return command;
    }
}
