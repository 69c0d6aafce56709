package io.onrecord.infra;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** The cloud in this process. */
record EmbeddedPeer(EmbeddedCloud cloud, S3Client s3, DynamoDbClient dynamoDb) implements Peer {

    static EmbeddedPeer start() {
        QuietLogs.apply(false);
        var cloud = EmbeddedCloud.start(CloudSettings.PRIVATE, new Ignored());
        return new EmbeddedPeer(
                cloud, cloud.endpoints().s3Client(), cloud.endpoints().dynamoDbClient());
    }

    @Override
    public String bucket() {
        return EmbeddedCloud.BUCKET;
    }

    @Override
    public String table() {
        return EmbeddedCloud.TABLE;
    }

    @Override
    public void close() {
        dynamoDb.close();
        s3.close();
        cloud.close();
    }
}
