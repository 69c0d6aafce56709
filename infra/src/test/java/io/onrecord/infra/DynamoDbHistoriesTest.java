package io.onrecord.infra;

import io.onrecord.event.Histories;
import io.onrecord.store.TableDefinition;
import org.junit.jupiter.api.Test;
import software.amazon.dynamodb.services.local.embedded.DynamoDBEmbedded;

/** The function keeps the store's promises on DynamoDB Local too, which checks conditions and transactions itself. */
class DynamoDbHistoriesTest {

    /** No server between: the histories are about what happens to the calls, and make some of it up themselves. */
    @Test
    void whateverHappensTheNewestStandsInTheEndAndReadersSeeItWhole() {
        var local = DynamoDBEmbedded.create(true);
        try (var client = local.dynamoDbClient()) {
            client.createTable(TableDefinition.request("claims"));
            Histories.play("on DynamoDB Local", 300, client);
        } finally {
            local.shutdownNow();
        }
    }
}
