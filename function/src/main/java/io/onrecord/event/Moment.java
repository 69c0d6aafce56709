package io.onrecord.event;

import java.time.Instant;

/**
 * When something happened to a key, as S3 tells it.
 *
 * @param sequencer S3's order of events on one key, "" where the event has none
 * @param at when S3 finished the request; events on one key may share it
 * @param requestId S3's name for the request that did it, whichever way its event came; "" where it is not told
 */
record Moment(String sequencer, Instant at, String requestId) {

    Moment(String sequencer, Instant at) {
        this(sequencer, at, "");
    }
}
