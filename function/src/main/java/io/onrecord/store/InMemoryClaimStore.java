package io.onrecord.store;

import io.onrecord.claim.Attributions;
import java.util.random.RandomGenerator;

/** Keeps claims in memory: for tests, and for runs that leave nothing behind. It keeps them by the same rules. */
public final class InMemoryClaimStore implements ClaimStore {

    private final Table table = new InMemoryTable();
    private final ClaimStore store = new RevisionedStore(table, new Backoff(RandomGenerator.getDefault(), time -> {}));

    /** What it keeps, as a query reads it. */
    public Table table() {
        return table;
    }

    @Override
    public Outcome keep(Revision revision, Attributions attributions) {
        return store.keep(revision, attributions);
    }

    @Override
    public Outcome reject(Revision revision, String reason) {
        return store.reject(revision, reason);
    }

    @Override
    public Outcome delete(Revision revision) {
        return store.delete(revision);
    }
}
