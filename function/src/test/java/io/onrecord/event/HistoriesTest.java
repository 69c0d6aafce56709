package io.onrecord.event;

import org.junit.jupiter.api.Test;

/** The function keeps the store's promises whatever S3, Lambda and DynamoDB do. */
class HistoriesTest {

    @Test
    void whateverHappensTheNewestStandsInTheEndAndReadersSeeItWhole() {
        Histories.playInMemory(10_000);
    }
}
