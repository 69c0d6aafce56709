package io.onrecord.infra;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Looks again until something is so: other processes tell nobody when they are done. */
final class Patience {

    private static final long PAUSE_MILLISECONDS = 250;

    private Patience() {}

    /**
     * What is seen once it is as hoped for.
     *
     * @throws AssertionError if it is not in time, with what was seen last
     */
    static <T> T until(Duration limit, String what, Supplier<T> look, Predicate<T> hope) {
        var deadline = Instant.now().plus(limit);
        var seen = look.get();
        while (!hope.test(seen)) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Waited " + limit.toSeconds() + " s for " + what + ", and saw " + seen);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLISECONDS));
            seen = look.get();
        }
        return seen;
    }
}
