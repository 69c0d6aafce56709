package io.onrecord.store;

class InMemoryClaimStoreTest extends ClaimStoreContract {

    private final Table table = new InMemoryTable();

    @Override
    protected Table table() {
        return table;
    }

    /** The indexes of a table in memory are searches of all of it. */
    @Override
    protected Table tableOfOneHistory() {
        return new InMemoryTable();
    }

    @Override
    protected int histories() {
        return 1_000;
    }

    @Override
    protected int stepsBetweenReadings() {
        return 10;
    }
}
