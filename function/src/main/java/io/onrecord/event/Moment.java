package io.onrecord.event;

import java.time.Instant;

/**
 * When something happened to a key, as S3 tells it.
 *
 * @param sequencer S3's order of events on one key, "" where the event has none
 * @param at when S3 finished the request; events on one key may share it
 */
record Moment(String sequencer, Instant at) {}
