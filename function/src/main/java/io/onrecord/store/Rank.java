package io.onrecord.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Where a revision stands among those of its article: by sequencer where both have one and they differ, else by time.
 *
 * <p>AWS gives every event a sequencer. Some emulators give none or always the same, and a replay of what is already
 * in a bucket has none; then the time decides, to the millisecond.
 *
 * @param sequencer S3's order, or none
 * @param at when it was uploaded or removed, in whole milliseconds
 */
record Rank(Sequencer sequencer, Instant at) {

    Rank {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    static Rank of(Revision revision) {
        return new Rank(new Sequencer(revision.sequencer()), revision.uploadedAt());
    }

    static Rank of(Fields item) {
        return new Rank(new Sequencer(item.text(Attributes.SEQUENCER)), item.time(Attributes.UPLOADED_AT));
    }

    /** Below 0 if this is older, 0 if neither is, above 0 if this is newer. */
    int against(Rank other) {
        var ordered = !sequencer.absent() && !other.sequencer.absent();
        var order = ordered ? sequencer.compareTo(other.sequencer) : 0;
        return order == 0 ? timeAgainst(other) : order;
    }

    /** A time in whole seconds, as S3 lists objects and EventBridge tells of them, says no more than the second. */
    private int timeAgainst(Rank other) {
        return isWholeSecond() || other.isWholeSecond() ? second().compareTo(other.second()) : at.compareTo(other.at);
    }

    private boolean isWholeSecond() {
        return at.equals(second());
    }

    private Instant second() {
        return at.truncatedTo(ChronoUnit.SECONDS);
    }

    void into(Fields item) {
        item.exactly(Attributes.SEQUENCER, sequencer.text()).milliseconds(Attributes.UPLOADED_AT, at);
    }
}
