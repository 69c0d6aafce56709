package io.onrecord.event;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.event.Bucket.Version;
import io.onrecord.event.Letters.Deed;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Random;

/** What happens to one key of a bucket, from a seed, and what S3 says of it. */
final class Happenings {

    /** What says which of two notices is newer. */
    enum Order {
        /** AWS: a sequencer; the time may disagree. */
        SEQUENCER,
        /** Some emulators: always the same sequencer. */
        CONSTANT_SEQUENCER,
        /** Others: none. */
        TIME
    }

    static final String BUCKET = "articles";

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    private static final long FIRST_SEQUENCER = 0x55AED6DCD90281E5L;

    /** Enough claims for a second batch of writes, and now and then that many. */
    private static final int MANY_CLAIMS = 14;

    private final Random random;
    private final String key;
    private final Order order;
    private final boolean bridged;
    private final Bucket bucket;
    private final boolean timely;
    private long sequencer = FIRST_SEQUENCER;
    private int count;

    /** @param timely whether times follow the order of events, as those who list a bucket rely on */
    Happenings(Random random, String key, boolean timely) {
        this.random = random;
        this.key = key;
        this.order = Order.values()[random.nextInt(Order.values().length)];
        this.timely = timely;
        this.bridged = random.nextBoolean();
        this.bucket = new Bucket(random.nextBoolean());
    }

    Bucket bucket() {
        return bucket;
    }

    String articleId() {
        return BUCKET + '/' + key;
    }

    /** Does something to the key and gives S3's notice of it. */
    ObjectNode next() {
        var moment = moment(count++);
        return switch (random.nextInt(10)) {
            case 0 -> deleted(moment);
            case 1, 2 -> erased(moment);
            case 3 -> put(Harbour.unusable(heading()), moment);
            case 4 -> put(Harbour.article(heading(), MANY_CLAIMS), moment);
            default -> put(Harbour.article(heading(), random.nextInt(4)), moment);
        };
    }

    /** The same bytes are uploaded again now and then. */
    private String heading() {
        return random.nextBoolean() ? "Harbour" : "Ferry";
    }

    private ObjectNode put(String content, Moment moment) {
        var eTag = String.format(Locale.ROOT, "%08x", content.hashCode());
        return notice(Deed.PUT, bucket.put(eTag, content, moment.at()), moment);
    }

    private ObjectNode deleted(Moment moment) {
        var marker = bucket.delete(moment.at());
        return notice(bucket.versioned() ? Deed.MARK : Deed.ERASE, marker, moment);
    }

    private ObjectNode erased(Moment moment) {
        return bucket.versioned()
                ? bucket.erase(random)
                        .map(version -> notice(Deed.ERASE, version, moment))
                        .orElseGet(() -> deleted(moment))
                : deleted(moment);
    }

    private ObjectNode notice(Deed deed, Version version, Moment moment) {
        return bridged
                ? Letters.bridged(BUCKET, key, deed, version, moment)
                : Letters.notification(BUCKET, key, deed, version, moment);
    }

    private Moment moment(int place) {
        var at = NOON.plusSeconds(place);
        return switch (order) {
            case SEQUENCER ->
                new Moment(nextSequencer(), timely ? close(place) : precise(NOON.plusSeconds(random.nextInt(3))));
            case CONSTANT_SEQUENCER -> new Moment("0055AED6DCD90281E5", precise(at));
            case TIME -> new Moment("", precise(at));
        };
    }

    /** Some of them within one second. */
    private Instant close(int place) {
        var at = NOON.plusMillis(place * 300L);
        return bridged ? at.truncatedTo(ChronoUnit.SECONDS) : at;
    }

    /** What a job says of the key. */
    ObjectNode task() {
        return Letters.task(BUCKET, key);
    }

    /** EventBridge tells whole seconds, S3 milliseconds. */
    private Instant precise(Instant at) {
        return bridged ? at : at.plusMillis(random.nextInt(1_000));
    }

    /** Growing, and of varying length: zeros at the end may be missing. */
    private String nextSequencer() {
        sequencer += 1 + random.nextInt(0x200);
        var digits = String.format(Locale.ROOT, "%018X", sequencer);
        return random.nextBoolean() ? digits.replaceFirst("0+$", "") : digits;
    }

    @Override
    public String toString() {
        return articleId() + " ordered by " + order + (bridged ? ", told by EventBridge" : ", told by S3")
                + (bucket.versioned() ? ", with versions" : ", without versions");
    }
}
