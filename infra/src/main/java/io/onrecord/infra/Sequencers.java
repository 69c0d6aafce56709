package io.onrecord.infra;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Hands out sequencers as S3 does: upper-case hexadecimal text, each greater than the one before.
 *
 * <p>They follow the clock in nanoseconds since 1970, so that they also increase over a restart, as long as the clock
 * is not set back between. Safe to use from several threads.
 */
final class Sequencers {

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    Sequencers(Clock clock) {
        this.clock = clock;
    }

    /** 16 hexadecimal digits, greater than all that were handed out before. */
    String next() {
        var now = nanoseconds(clock.instant());
        return String.format(Locale.ROOT, "%016X", last.updateAndGet(before -> Math.max(before + 1, now)));
    }

    private static long nanoseconds(Instant instant) {
        return TimeUnit.SECONDS.toNanos(instant.getEpochSecond()) + instant.getNano();
    }
}
