package io.onrecord.infra;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Which table to ask: one of AWS, of an embedded cloud that is up, or of one that has kept its data. */
final class TableOptions {

    @Mixin
    private AwsSettings aws = new AwsSettings();

    @Option(names = "--data", paramLabel = "DIR", description = "Ask what run --data or up --data kept in this folder.")
    private @Nullable Path data;

    @Option(
            names = "--table",
            paramLabel = "NAME",
            description = "The table. Default: ONRECORD_TABLE, or " + EmbeddedCloud.TABLE + ".")
    private @Nullable String table;

    @Option(names = "--cost", description = "Say on stderr how many read units it took.")
    private boolean cost;

    /**
     * Asks the table.
     *
     * @throws UserError if it cannot be reached or is not there
     */
    int ask(Terminal terminal, Function<OpenTable, Integer> question) {
        var units = new ReadUnits();
        try (var opened = new Resources()) {
            var client = opened.add(client(opened, units));
            var code = question.apply(new OpenTable(client, name(), () -> environment(opened, client)));
            if (cost) {
                terminal.err().println(String.format(Locale.ROOT, "%.1f read units", units.take()));
            }
            return code;
        } catch (ResourceNotFoundException e) {
            throw new UserError("There is no table " + name() + " there. Name it with --table.", e);
        } catch (DynamoDbException e) {
            throw new UserError("DynamoDB refused: " + e.awsErrorDetails().errorMessage() + ".", e);
        } catch (SdkClientException e) {
            throw new UserError(
                    "DynamoDB cannot be reached: " + e.getMessage() + ". Name an --endpoint, a --data folder, or set up"
                            + " access to AWS.",
                    e);
        }
    }

    private String name() {
        return nameOr(table);
    }

    /** The table that is meant where the command line names this one, or none. */
    static String nameOr(@Nullable String given) {
        return given == null ? System.getenv().getOrDefault("ONRECORD_TABLE", EmbeddedCloud.TABLE) : given;
    }

    private DynamoDbClient client(Resources opened, ReadUnits units) {
        if (data == null) {
            return counted(aws.dynamoDb(), units);
        }
        if (aws.areGiven()) {
            throw new UserError("Either --endpoint or --data says where the table is. Leave out one of them.");
        }
        return counted(Endpoints.dynamoDb(kept(data.toAbsolutePath(), opened).endpoint()), units);
    }

    /** What leads to the articles: the S3 beside the table, started if it has kept its data in a folder. */
    private Map<String, String> environment(Resources opened, DynamoDbClient client) {
        if (data == null) {
            return aws.environment();
        }
        var settings = CloudSettings.keptIn(new Storage.Folder(data.toAbsolutePath()));
        var s3 = opened.add(S3Server.start(settings, EmbeddedCloud.BUCKET, ChangeListener.NONE));
        var dynamoDb = client.serviceClientConfiguration().endpointOverride().orElseThrow();
        return new Endpoints(s3.endpoint(), dynamoDb).environment(name());
    }

    private static DynamoDbServer kept(Path folder, Resources opened) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder + ". Make it with infra/onrecord run --data.");
        }
        var storage = new Storage.Folder(folder);
        opened.add(FolderLock.of(storage));
        return opened.add(DynamoDbServer.start(CloudSettings.keptIn(storage), EmbeddedCloud.TABLE));
    }

    private static DynamoDbClient counted(DynamoDbClientBuilder builder, ReadUnits units) {
        return builder.overrideConfiguration(overrides -> overrides.addExecutionInterceptor(units))
                .build();
    }
}
