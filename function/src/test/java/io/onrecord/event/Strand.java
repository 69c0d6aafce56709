package io.onrecord.event;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Work that stops at certain places until it is its turn, so that a seed and not the scheduler decides what happens
 * between them. Only one strand of a history goes on at a time.
 */
final class Strand {

    /** What is to be done. */
    interface Work {
        void run(Strand strand) throws Exception;
    }

    private static final ExecutorService THREADS = Executors.newCachedThreadPool(Strand::daemon);

    private final Semaphore go = new Semaphore(0);
    private final Semaphore parked = new Semaphore(0);
    private volatile boolean over;
    private volatile Optional<Throwable> failure = Optional.empty();

    Strand(Work work) {
        THREADS.execute(() -> live(work));
    }

    /** Lets it go on to its next stop or its end. */
    void step() {
        go.release();
        parked.acquireUninterruptibly();
    }

    boolean over() {
        return over;
    }

    /** How it ended, if not well. */
    Optional<Throwable> failure() {
        return failure;
    }

    /** Called by the work where others may go on. */
    void stop() {
        parked.release();
        go.acquireUninterruptibly();
    }

    @SuppressWarnings("CatchingUnchecked")
    private void live(Work work) {
        go.acquireUninterruptibly();
        try {
            work.run(this);
        } catch (Exception | Error e) {
            failure = Optional.of(e);
        } finally {
            over = true;
            parked.release();
        }
    }

    private static Thread daemon(Runnable work) {
        var thread = new Thread(work, "strand");
        thread.setDaemon(true);
        return thread;
    }
}
