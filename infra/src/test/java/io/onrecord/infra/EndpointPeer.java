package io.onrecord.infra;

import io.onrecord.event.ArticleHandler;
import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.infra.ObjectChange.Cause;
import io.onrecord.store.TableDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Whatever S3 and DynamoDB answer at one address, with a bucket and a table of their own for the time of the test. It
 * may know no notifications: the function runs here and hears of each change as AWS would tell it.
 *
 * @param name of the bucket and the table
 */
record EndpointPeer(String name, ArticleHandler function, Sequencers sequencers, S3Client s3, DynamoDbClient dynamoDb)
        implements Peer {

    static EndpointPeer at(URI address) {
        var endpoints = new Endpoints(address, address);
        var name = "on-record-" + UUID.randomUUID();
        var function = ArticleHandler.from(endpoints.environment(name), new NeuralExtractor());
        var peer = new EndpointPeer(
                name, function, new Sequencers(Clock.systemUTC()), endpoints.s3Client(), endpoints.dynamoDbClient());
        peer.s3.createBucket(request -> request.bucket(name));
        peer.dynamoDb.createTable(TableDefinition.request(name));
        peer.dynamoDb.waiter().waitUntilTableExists(request -> request.tableName(name));
        return peer;
    }

    @Override
    public String bucket() {
        return name;
    }

    @Override
    public String table() {
        return name;
    }

    @Override
    public void put(String key, byte[] content, Map<String, String> metadata) {
        var answer = s3.putObject(
                request -> request.bucket(name).key(key).metadata(metadata), RequestBody.fromBytes(content));
        tell(Cause.PUT, key, answer.eTag().replace("\"", ""), content.length);
    }

    @Override
    public void delete(String key) {
        Peer.super.delete(key);
        tell(Cause.DELETE, key, "", 0);
    }

    private void tell(Cause cause, String key, String eTag, int size) {
        var change = new ObjectChange(cause, name, key, "", eTag, size, sequencers.next(), Instant.now());
        var event = new ByteArrayInputStream(NotificationJson.of(change));
        try {
            function.handleRequest(
                    event, OutputStream.nullOutputStream(), new LocalContext(change.sequencer(), line -> {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        s3.listObjectsV2(request -> request.bucket(name))
                .contents()
                .forEach(object ->
                        s3.deleteObject(request -> request.bucket(name).key(object.key())));
        s3.deleteBucket(request -> request.bucket(name));
        dynamoDb.deleteTable(request -> request.tableName(name));
        dynamoDb.close();
        s3.close();
    }
}
