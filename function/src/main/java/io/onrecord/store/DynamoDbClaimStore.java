package io.onrecord.store;

import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keeps claims in a DynamoDB table of the {@link TableDefinition}. The client is the caller's to close. */
public final class DynamoDbClaimStore extends RevisionedStore {

    /** A store in the named table, which exists. */
    public DynamoDbClaimStore(DynamoDbClient client, String tableName) {
        this(client, tableName, Backoff.standard());
    }

    DynamoDbClaimStore(DynamoDbClient client, String tableName, Backoff backoff) {
        super(new DynamoDbTable(client, tableName, backoff), backoff);
    }
}
