package io.onrecord.infra;

import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** A cloud that the same suite is run against: S3, DynamoDB, and something that calls the function when S3 changes. */
interface Peer extends AutoCloseable {

    S3Client s3();

    DynamoDbClient dynamoDb();

    String bucket();

    String table();

    default void put(String key, byte[] content, Map<String, String> metadata) {
        s3().putObject(request -> request.bucket(bucket()).key(key).metadata(metadata), RequestBody.fromBytes(content));
    }

    default void delete(String key) {
        s3().deleteObject(request -> request.bucket(bucket()).key(key));
    }

    @Override
    void close();
}
