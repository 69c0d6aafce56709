package io.onrecord.event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long one notice takes, in all and by stage. For one thread. */
final class Stopwatch {

    /** What an article goes through; one that is removed is only kept as that. */
    enum Stage {
        /** From the request to S3 to the article's text. */
        READ,
        EXTRACT,
        KEEP
    }

    private final InstantSource clock;
    private final Instant start;
    private final Map<Stage, Duration> stages = new EnumMap<>(Stage.class);

    Stopwatch(InstantSource clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /** Does the work and counts its time to the stage, even if it fails. */
    <T> T time(Stage stage, Supplier<T> work) {
        var begun = clock.instant();
        try {
            return work.get();
        } finally {
            stages.merge(stage, Duration.between(begun, clock.instant()), Duration::plus);
        }
    }

    /** The stages gone through, in their order. */
    Map<Stage, Duration> stages() {
        return Collections.unmodifiableMap(stages);
    }

    Duration total() {
        return Duration.between(start, clock.instant());
    }
}
