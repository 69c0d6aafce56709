package io.onrecord.infra;

import io.onrecord.store.TableDefinition;
import java.net.InetSocketAddress;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.dynamodb.services.exceptions.DynamoDBLocalServiceException;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/**
 * DynamoDB Local behind a server of our own, which listens at one address only and knows no telemetry: DynamoDB
 * Local's own server listens at all of them and reports each start to AWS unless told not to.
 */
final class DynamoDbServer implements AutoCloseable {

    private final LocalDynamoDBServerHandler handler;
    private final Server server;

    private DynamoDbServer(LocalDynamoDBServerHandler handler, Server server) {
        this.handler = handler;
        this.server = server;
    }

    /**
     * Starts it with the store's table in it.
     *
     * @throws UserError if the port is in use
     */
    static DynamoDbServer start(CloudSettings settings, String table) {
        var port = settings.dynamoDbPort();
        var server = new Server(new InetSocketAddress(settings.host(), port));
        var handler = handler(port, settings.storage());
        server.setHandler(handler);
        server.setStopTimeout(0);
        var started = new DynamoDbServer(handler, server);
        try {
            Ports.start(settings.host(), port, "--dynamodb-port", server::start);
            started.createTable(table);
        } catch (RuntimeException e) {
            started.close();
            throw e;
        }
        return started;
    }

    /** Where clients on this machine find it. */
    URI endpoint() {
        return URI.create(
                "http://" + CloudSettings.LOOPBACK + ":" + server.getURI().getPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
            handler.close();
        } catch (Exception e) {
            throw new IllegalStateException("DynamoDB Local did not stop", e);
        }
    }

    private void createTable(String table) {
        try (var client = Endpoints.dynamoDbClient(endpoint())) {
            client.createTable(TableDefinition.request(table));
            client.updateTimeToLive(request -> request.tableName(table)
                    .timeToLiveSpecification(expiry ->
                            expiry.attributeName(TableDefinition.TIME_TO_LIVE).enabled(true)));
        } catch (ResourceInUseException e) {
            // A data folder brings its table along.
            return;
        }
    }

    /** Shared: one database, whatever region and access key a client gives. */
    private static LocalDynamoDBServerHandler handler(int port, Storage storage) {
        try {
            var folder = folder(storage);
            var requests = new LocalDynamoDBRequestHandler(port, folder == null, folder, true, false);
            return new LocalDynamoDBServerHandler(requests, "*");
        } catch (DynamoDBLocalServiceException e) {
            throw new IllegalStateException("DynamoDB Local did not start", e);
        }
    }

    private static @Nullable String folder(Storage storage) {
        return storage instanceof Storage.Folder folder
                ? folder.folder("dynamodb").toString()
                : null;
    }
}
