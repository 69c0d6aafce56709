package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.infra.RuntimeApi.Report;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The package as Lambda runs it: AWS's runtime client in a JVM of its own, with the managed runtime's flags and
 * variables, finds the handler that the template names among the unpacked files.
 *
 * <p>It runs as nobody where that can be had, since root may write what is read-only.
 */
final class LambdaProcess implements AutoCloseable {

    private static final String RUNTIME = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

    /** Of the memory that the function is given, in percent; the rest is for what is not heap. */
    private static final int HEAP_PERCENT = 85;

    private static final int PATIENCE_SECONDS = 60;
    private static final List<String> AS_NOBODY =
            List.of("/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

    private final RuntimeApi api;
    private final Process process;
    private final Path log;

    private LambdaProcess(RuntimeApi api, Process process, Path log) {
        this.api = api;
        this.process = process;
        this.log = log;
    }

    /**
     * @param environment the variables that the template and its stack give the function
     */
    static LambdaProcess start(LambdaSandbox sandbox, Map<String, String> environment) throws IOException {
        var api = RuntimeApi.start();
        var log = Files.createTempFile("function", ".log");
        var process = new ProcessBuilder(command(sandbox))
                .directory(sandbox.task().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().clear();
        process.environment().putAll(variables(sandbox, api));
        process.environment().putAll(environment);
        return new LambdaProcess(api, process.start(), log);
    }

    private static List<String> command(LambdaSandbox sandbox) {
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root") && new File(AS_NOBODY.get(0)).canExecute()) {
            command.addAll(AS_NOBODY);
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:MaxHeapSize=" + SamTemplate.memory() * HEAP_PERCENT / 100 + "m");
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Djava.net.preferIPv4Stack=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-cp", sandbox.runtime() + "/*", RUNTIME, SamTemplate.handler()));
        return command;
    }

    private static Map<String, String> variables(LambdaSandbox sandbox, RuntimeApi api) {
        return Map.ofEntries(
                Map.entry("AWS_LAMBDA_RUNTIME_API", api.address()),
                Map.entry("_HANDLER", SamTemplate.handler()),
                Map.entry("LAMBDA_TASK_ROOT", sandbox.task().toString()),
                Map.entry("LAMBDA_RUNTIME_DIR", sandbox.runtime().toString()),
                Map.entry("AWS_LAMBDA_FUNCTION_NAME", "on-record"),
                Map.entry("AWS_LAMBDA_FUNCTION_VERSION", "1"),
                Map.entry("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", Integer.toString(SamTemplate.memory())),
                Map.entry("AWS_LAMBDA_LOG_GROUP_NAME", "/aws/lambda/on-record"),
                Map.entry("AWS_LAMBDA_LOG_STREAM_NAME", "2026/03/02/[1]0"),
                Map.entry("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand"),
                Map.entry("AWS_EXECUTION_ENV", "AWS_Lambda_java25"),
                Map.entry("LANG", "en_US.UTF-8"),
                Map.entry("TZ", ":UTC"),
                // The one liberty: its temporary folder and its home are the sandbox's, not the machine's.
                Map.entry(
                        "JAVA_TOOL_OPTIONS",
                        "-Djava.io.tmpdir=" + sandbox.temporary() + " -Duser.home=" + sandbox.home()));
    }

    /** Invokes the function and waits for what it reports. */
    Report invoke(String event) throws InterruptedException {
        api.invoke(event);
        return report();
    }

    /** What the runtime reports next, such as an error of initialization. */
    Report report() throws InterruptedException {
        try {
            return api.report();
        } catch (AssertionError e) {
            throw new AssertionError("The function's log:\n" + log(), e);
        }
    }

    /** The status with which it ends by itself. */
    int exit() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The function goes on. Its log:\n" + log());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    String log() {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException e) {
            throw new AssertionError("The log must be readable", e);
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            exit();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
            api.close();
            Files.delete(log);
        }
    }
}
