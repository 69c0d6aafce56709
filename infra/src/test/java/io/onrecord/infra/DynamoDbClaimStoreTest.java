package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.store.ClaimStoreContract;
import io.onrecord.store.DynamoDbTable;
import io.onrecord.store.Table;
import io.onrecord.store.TableDefinition;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.dynamodb.services.local.main.ServerRunner;
import software.amazon.dynamodb.services.local.server.DynamoDBProxyServer;

/** The store's contract on DynamoDB Local, in this process and in memory. */
class DynamoDbClaimStoreTest extends ClaimStoreContract {

    private static final String TABLE = "claims";

    private static DynamoDBProxyServer server;
    private static DynamoDbClient client;

    @BeforeAll
    static void start() throws Exception {
        var port = freePort();
        server = ServerRunner.createServerFromCommandLineArgs(
                new String[] {"-inMemory", "-disableTelemetry", "-port", Integer.toString(port)});
        server.start();
        client = client(URI.create("http://localhost:" + port));
        client.createTable(TableDefinition.request(TABLE));
    }

    @AfterAll
    static void stop() throws Exception {
        client.close();
        server.stop();
    }

    @Override
    protected Table table() {
        return new DynamoDbTable(client, TABLE);
    }

    @Override
    protected int histories() {
        return 40;
    }

    @Override
    protected int stepsBetweenReadings() {
        return 20;
    }

    @Test
    void itsIndexesAreThoseOfTheDefinition() {
        var indexes = client.describeTable(request -> request.tableName(TABLE))
                .table()
                .globalSecondaryIndexes();
        assertThat(indexes)
                .extracting(index -> index.indexName())
                .containsExactlyInAnyOrder("by-source", "by-outlet", "by-subject");
    }

    private static int freePort() throws Exception {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static DynamoDbClient client(URI endpoint) {
        return DynamoDbClient.builder()
                .endpointOverride(endpoint)
                .region(Region.EU_WEST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }
}
