package io.onrecord.infra;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/**
 * What a test needs that a machine may lack: a Docker engine, images, commands. Where something is missing the test is
 * skipped, and says so loudly; with {@code -Dit.docker=require} it fails instead, with {@code -Dit.docker=skip} nothing
 * is looked for.
 */
final class Requirements {

    /** LocalStack's last release without an account. */
    static final String LOCALSTACK = "localstack/localstack:4.14.0";

    /** What LocalStack and SAM run the function in. */
    static final String LAMBDA = "public.ecr.aws/lambda/java:25-" + SamTemplate.architecture();

    private static final String MODE = System.getProperty("it.docker", "auto");
    private static final Duration ANSWER = Duration.ofSeconds(20);
    private static final Duration PULL = Duration.ofMinutes(5);

    private Requirements() {}

    /** Goes on only with an engine that has these images, or can pull them. */
    static void images(String... images) {
        lookedFor();
        require(works(ANSWER, "docker", "info"), "a Docker engine");
        for (var image : images) {
            require(
                    works(ANSWER, "docker", "image", "inspect", image) || works(PULL, "docker", "pull", "-q", image),
                    "the image " + image);
        }
    }

    /** Goes on only where this command answers. */
    static void command(String... command) {
        lookedFor();
        require(works(ANSWER, command), "the command " + command[0]);
    }

    private static void lookedFor() {
        Assumptions.assumeFalse(MODE.equals("skip"), "it.docker=skip");
    }

    private static void require(boolean there, String what) {
        if (there) {
            return;
        }
        if (MODE.equals("require")) {
            fail(what + " is missing, and -Dit.docker=require asks for it");
        }
        System.err.println("!! SKIPPED: " + what + " is missing. -Dit.docker=require makes that a failure.");
        Assumptions.abort(what + " is missing");
    }

    private static boolean works(Duration patience, String... command) {
        try {
            return ends(new ProcessBuilder(command), patience);
        } catch (IOException notThere) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean ends(ProcessBuilder command, Duration patience) throws IOException, InterruptedException {
        var process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(patience.toSeconds(), TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }
}
