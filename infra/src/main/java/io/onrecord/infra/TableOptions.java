package io.onrecord.infra;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/** Which table to ask: one of AWS, of an embedded cloud that is up, or of one that has kept its data. */
final class TableOptions {

    @Option(
            names = "--endpoint",
            paramLabel = "URL",
            description = "Ask DynamoDB at this address, such as http://127.0.0.1:8000 of infra/onrecord up. Default:"
                    + " AWS, as its own variables and files say.")
    private @Nullable URI endpoint;

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
            var code = question.apply(new OpenTable(client, name()));
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
        return table == null ? System.getenv().getOrDefault("ONRECORD_TABLE", EmbeddedCloud.TABLE) : table;
    }

    private DynamoDbClient client(Resources opened, ReadUnits units) {
        if (endpoint != null && data != null) {
            throw new UserError("Either --endpoint or --data says where the table is. Leave out one of them.");
        }
        return endpoint == null && data == null
                ? counted(DynamoDbClient.builder().httpClientBuilder(UrlConnectionHttpClient.builder()), units)
                : counted(Endpoints.dynamoDb(address(opened)), units);
    }

    private URI address(Resources opened) {
        return data == null
                ? requireAddress()
                : kept(data.toAbsolutePath(), opened).endpoint();
    }

    private URI requireAddress() {
        if (endpoint == null || endpoint.getHost() == null) {
            throw new UserError("--endpoint needs an address such as http://127.0.0.1:8000, got " + endpoint + ".");
        }
        return endpoint;
    }

    private DynamoDbServer kept(Path folder, Resources opened) {
        if (!Files.isDirectory(folder)) {
            throw new UserError("There is no folder " + folder + ". Make it with infra/onrecord run --data.");
        }
        var storage = new Storage.Folder(folder);
        opened.add(FolderLock.of(storage));
        var settings = new CloudSettings(CloudSettings.LOOPBACK, 0, 0, storage);
        return opened.add(DynamoDbServer.start(settings, name()));
    }

    private static DynamoDbClient counted(DynamoDbClientBuilder builder, ReadUnits units) {
        return builder.overrideConfiguration(overrides -> overrides.addExecutionInterceptor(units))
                .build();
    }
}
