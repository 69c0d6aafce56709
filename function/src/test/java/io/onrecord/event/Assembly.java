package io.onrecord.event;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.article.ArticleReader;
import io.onrecord.article.Limits;
import io.onrecord.store.ClaimStore;
import io.onrecord.store.Stores;
import java.time.InstantSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/** How the function is put together; a planted fault puts it together otherwise. */
@FunctionalInterface
interface Assembly {

    String TABLE = "claims";

    /** As it is deployed. */
    Assembly SOUND = (s3, dynamoDb, seed) -> handler(s3, Stores.over(Stores.table(dynamoDb, TABLE, seed), seed));

    /**
     * The function for one invocation.
     *
     * @param seed of its waits and its nonces
     */
    RequestStreamHandler handler(S3Client s3, DynamoDbClient dynamoDb, long seed);

    static RequestStreamHandler handler(S3Client s3, ClaimStore store) {
        var desk = new Desk(new Uploads(s3), new ArticleReader(Limits.DEFAULT), Harbour::extract, store);
        return new ArticleHandler(desk, InstantSource.system());
    }
}
