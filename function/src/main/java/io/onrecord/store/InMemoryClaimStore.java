package io.onrecord.store;

import java.util.random.RandomGenerator;

/** Keeps claims in memory: for tests, and for runs that leave nothing behind. It keeps them by the same rules. */
public final class InMemoryClaimStore extends RevisionedStore {

    private final Table table;

    public InMemoryClaimStore() {
        this(new InMemoryTable());
    }

    private InMemoryClaimStore(Table table) {
        super(table, new Backoff(RandomGenerator.getDefault(), time -> {}));
        this.table = table;
    }

    /** What it keeps, as a query reads it. */
    public Table table() {
        return table;
    }
}
