package io.onrecord.infra;

/**
 * How to start the embedded cloud.
 *
 * @param host the address to listen at: 127.0.0.1, or 0.0.0.0 for callers in containers
 * @param s3Port 0 takes any that is free
 * @param dynamoDbPort 0 takes any that is free
 * @param storage where to keep what is uploaded and found
 */
record CloudSettings(String host, int s3Port, int dynamoDbPort, Storage storage) {

    static final String LOOPBACK = "127.0.0.1";

    /** In memory, on free ports that only this machine reaches. */
    static final CloudSettings PRIVATE = keptIn(new Storage.Memory());

    /** The same, with that storage. */
    static CloudSettings keptIn(Storage storage) {
        return new CloudSettings(LOOPBACK, 0, 0, storage);
    }
}
