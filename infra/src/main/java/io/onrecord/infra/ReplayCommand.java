package io.onrecord.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** Has the function handle what is in a bucket already. */
@Command(
        name = "replay",
        description = "Processes articles that are in a bucket already. What stands in the table stays as it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "A replay that is interrupted goes on where it was when the same command is given again. What failed is named,",
            "tried again by the same command, and makes the exit code 1.",
            "",
            "Without --function this process does the work. It keeps the claims in the table of --table, else of",
            "ONRECORD_TABLE, else " + EmbeddedCloud.TABLE + ".",
            "",
            "Examples:",
            "  infra/onrecord replay s3://articles/ --endpoint s3=http://127.0.0.1:4566 \\",
            "      --endpoint dynamodb=http://127.0.0.1:8000            the cloud of infra/onrecord up",
            "  infra/onrecord replay s3://my-articles/2026/ --function my-stack-ArticleFunction-1A2B:live --rate 50"
        })
final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "s3://BUCKET/PREFIX", description = "What to process.")
    private String address = "";

    @Mixin
    private WorkerOptions work = new WorkerOptions();

    @Option(names = "--from-start", description = "Begin anew, whatever an earlier replay came to.")
    private boolean fromStart;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "Where to note how far it has come. Default: a file for this address in ~/.local/state/on-record.")
    private @Nullable Path state;

    private final Terminal terminal;

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException, IOException {
        var source = S3Address.parse(address);
        var pace = work.pace();
        var file = (state == null ? work.stateFile(source) : state).toAbsolutePath();
        var from = fromStart ? ReplayState.START : ReplayState.read(file);
        var keys = keys(source, from);
        var worker = work.worker().orElseGet(work::here);
        announce(from, keys.size());
        var all = keys.size() + from.failed().size();
        var progress = new Progress(terminal, "Replaying", all);
        var replay = new Replay(source.bucket(), worker, pace, progress);
        try (replay;
                progress) {
            replay.run(from, keys, reached -> reached.write(file));
        }
        return ended(replay, file);
    }

    private void announce(ReplayState from, int left) {
        if (!from.equals(ReplayState.START)) {
            terminal.err()
                    .println("Going on after " + from.after() + ", " + left + " are left and "
                            + from.failed().size() + " failed before. --from-start begins anew.");
        }
    }

    private int ended(Replay replay, Path file) throws IOException {
        terminal.out()
                .println(replay.outcomes().entrySet().stream()
                        .map(outcome -> outcome.getValue() + " " + outcome.getKey())
                        .collect(Collectors.joining(", ", "Replayed: ", ".")));
        replay.failures().forEach((key, why) -> terminal.err().println("Failed: " + key + ": " + why));
        if (replay.failures().isEmpty()) {
            Files.deleteIfExists(file);
            return ExitCode.OK;
        }
        return ExitCode.SOFTWARE;
    }

    private List<String> keys(S3Address source, ReplayState from) {
        try (var s3 = work.aws().s3()) {
            var keys = list(s3, source, from);
            if (keys.isEmpty() && from.failed().isEmpty() && from.after().isEmpty()) {
                throw new UserError("There is no object under " + address + ". Check the bucket and the prefix.");
            }
            return keys;
        } catch (S3Exception e) {
            throw new UserError(
                    "S3 does not list " + address + ": " + e.awsErrorDetails().errorMessage() + ".", e);
        } catch (SdkClientException e) {
            throw new UserError("Cannot list " + address + ": " + e.getMessage() + ".", e);
        }
    }

    private static List<String> list(S3Client s3, S3Address source, ReplayState from) {
        return s3
                .listObjectsV2Paginator(request -> {
                    request.bucket(source.bucket()).prefix(source.prefix());
                    if (!from.after().isEmpty()) {
                        request.startAfter(from.after());
                    }
                })
                .contents()
                .stream()
                .map(S3Object::key)
                .filter(key -> !key.endsWith("/"))
                .toList();
    }
}
