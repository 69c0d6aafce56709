package io.onrecord.infra;

import java.util.concurrent.TimeUnit;

/** Lets so many go on in a second, evenly. Safe to use from several threads. */
final class Pace {

    private final long interval;
    private long next = System.nanoTime();

    /** @param rate how many a second, above 0 */
    Pace(double rate) {
        this.interval = Math.round(TimeUnit.SECONDS.toNanos(1) / rate);
    }

    /** Waits until it is the caller's turn. Turns that nobody took are not made up for. */
    void await() throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(turn() - System.nanoTime());
    }

    private synchronized long turn() {
        next = Math.max(next + interval, System.nanoTime());
        return next;
    }
}
