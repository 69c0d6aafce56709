package io.onrecord.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One invocation telling the store of one thing, stopped before and after each call to the table until it is its turn,
 * and made to die at one of these places, or half way through a write of several items.
 */
final class Run implements Table {

    /** Where a run dies that was made to. */
    static final class Died extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final Told told;
    private final Table table;
    private final Semaphore go = new Semaphore(0);
    private final Semaphore parked = new Semaphore(0);
    private final Thread thread;
    private int steps;
    private volatile boolean over;
    private volatile boolean dead;
    private volatile Optional<Throwable> failure = Optional.empty();

    /**
     * @param stepsToLive how many stops it passes before it dies
     */
    Run(Told told, Table table, int stepsToLive, RandomGenerator random) {
        this.told = told;
        this.table = table;
        this.steps = stepsToLive;
        var backoff = new Backoff(new java.util.Random(random.nextLong()), time -> {});
        this.thread = new Thread(() -> live(backoff));
        thread.setDaemon(true);
        thread.start();
    }

    Told told() {
        return told;
    }

    boolean over() {
        return over;
    }

    boolean dead() {
        return dead;
    }

    /** Lets it go on to its next stop or its end. */
    void step() {
        go.release();
        parked.acquireUninterruptibly();
        failure.ifPresent(thrown -> {
            throw new AssertionError("A run failed that was not made to die: " + told, thrown);
        });
    }

    private void live(Backoff backoff) {
        go.acquireUninterruptibly();
        try {
            told.to(new RevisionedStore(this, backoff));
        } catch (Died e) {
            dead = true;
        } catch (IllegalStateException contended) {
            dead = true;
        } catch (RuntimeException | Error e) {
            failure = Optional.of(e);
        } finally {
            over = true;
            parked.release();
        }
    }

    private void stop() {
        if (steps-- == 0) {
            throw new Died();
        }
        parked.release();
        go.acquireUninterruptibly();
    }

    private <T> T between(Supplier<T> call) {
        stop();
        var answer = call.get();
        stop();
        return answer;
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(Key key) {
        return between(() -> table.get(key));
    }

    @Override
    public List<Map<String, AttributeValue>> get(Collection<Key> keys) {
        return between(() -> table.get(keys));
    }

    @Override
    public List<Map<String, AttributeValue>> range(Range range) {
        return between(() -> table.range(range));
    }

    @Override
    public IndexPage page(IndexRange range) {
        return between(() -> table.page(range));
    }

    @Override
    public void put(List<Map<String, AttributeValue>> items) {
        stop();
        var half = items.size() / 2;
        table.put(items.subList(0, half));
        stop();
        table.put(items.subList(half, items.size()));
        stop();
    }

    @Override
    public boolean replace(Map<String, AttributeValue> article, Guard guard) {
        return between(() -> table.replace(article, guard));
    }

    @Override
    public boolean remove(List<Key> keys, Guard guard) {
        stop();
        var half = keys.size() / 2;
        var held = table.remove(keys.subList(0, half), guard);
        stop();
        var gone = held && table.remove(keys.subList(half, keys.size()), guard);
        stop();
        return gone;
    }
}
