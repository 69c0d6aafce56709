package io.onrecord.store;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before trying again: a random time up to a ceiling that doubles (full jitter). Source: M. Brooker,
 * “Exponential Backoff And Jitter”, AWS Architecture Blog, 2015.
 */
final class Backoff {

    /** How often a call is made before its failure escapes; the ceilings of the waits add up to about 6 seconds. */
    static final int ATTEMPTS = 10;

    private static final Duration FIRST = Duration.ofMillis(25);
    private static final Duration CEILING = Duration.ofSeconds(1);

    /** Lets time pass. */
    interface Sleep {
        void pass(Duration time) throws InterruptedException;
    }

    private final RandomGenerator random;
    private final Sleep sleep;

    /** The random numbers are asked for from several threads. */
    Backoff(RandomGenerator random, Sleep sleep) {
        this.random = random;
        this.sleep = sleep;
    }

    /** Real time and real randomness. */
    static Backoff standard() {
        return new Backoff(new SecureRandom(), time -> Thread.sleep(time.toMillis()));
    }

    /**
     * Waits before a further attempt.
     *
     * @param attempt how many there have been, at least 1
     * @throws IllegalStateException if the thread is interrupted meanwhile
     */
    void pause(int attempt) {
        try {
            sleep.pass(wait(attempt));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to try the table again", e);
        }
    }

    private Duration wait(int attempt) {
        var doubled = FIRST.toMillis() << Math.min(attempt - 1, ATTEMPTS);
        return Duration.ofMillis(random.nextLong(Math.min(doubled, CEILING.toMillis()) + 1));
    }

    /** A number that no two runs share. */
    String nonce() {
        return Long.toHexString(random.nextLong());
    }
}
