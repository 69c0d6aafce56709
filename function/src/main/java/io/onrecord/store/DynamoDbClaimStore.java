package io.onrecord.store;

import io.onrecord.claim.Attributions;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Keeps claims in a DynamoDB table of the {@link TableDefinition}. The client is the caller's to close. */
public final class DynamoDbClaimStore implements ClaimStore {

    private final ClaimStore store;

    /** A store in the named table, which exists. */
    public DynamoDbClaimStore(DynamoDbClient client, String tableName) {
        this(client, tableName, Backoff.standard());
    }

    DynamoDbClaimStore(DynamoDbClient client, String tableName, Backoff backoff) {
        this.store = new RevisionedStore(new DynamoDbTable(client, tableName, backoff), backoff);
    }

    @Override
    public Outcome keep(Revision revision, Attributions attributions) {
        return store.keep(revision, attributions);
    }

    @Override
    public Outcome reject(Revision revision, String reason) {
        return store.reject(revision, reason);
    }

    @Override
    public Outcome delete(Revision revision) {
        return store.delete(revision);
    }
}
