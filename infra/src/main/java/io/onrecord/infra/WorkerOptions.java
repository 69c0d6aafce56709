package io.onrecord.infra;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who does the work of a command. */
final class WorkerOptions {

    private static final double MOST = 1_000;

    @Mixin
    private AwsSettings aws = new AwsSettings();

    @Option(
            names = "--function",
            paramLabel = "NAME",
            description = "The deployed function that does the work; NAME:live for its alias.")
    private @Nullable String function;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "Let this process do the work, and keep claims in this table.")
    private @Nullable String table;

    @Option(names = "--rate", paramLabel = "N", description = "Events a second at most. Default: 10.")
    private double rate = 10;

    AwsSettings aws() {
        return aws;
    }

    /** @throws UserError if both are named */
    Optional<Worker> worker() {
        if (function != null && table != null) {
            throw new UserError("Name either --function or --table, not both.");
        }
        if (function != null) {
            return Optional.of(new DeployedFunction(aws, function));
        }
        return Optional.ofNullable(table).map(name -> new FunctionHere(aws, name));
    }

    /** This process, with the table that every command means where none is named. */
    Worker here() {
        return new FunctionHere(aws, TableOptions.nameOr(table));
    }

    /** Where a replay of this address by this worker notes how far it has come: elsewhere than any other. */
    Path stateFile(S3Address address) {
        var place = Stream.of("s3", "dynamodb", "lambda").map(aws::endpoint).toList();
        var work = function == null ? "table " + TableOptions.nameOr(table) : "function " + function;
        return address.stateFile(work + " at " + place);
    }

    Pace pace() {
        if (!(rate > 0 && rate <= MOST)) {
            throw new UserError(
                    "--rate needs a number of events a second, above 0 and at most 1000, got " + rate + ".");
        }
        return new Pace(rate);
    }
}
