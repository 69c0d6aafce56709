package io.onrecord.store;

class InMemoryClaimStoreTest extends ClaimStoreContract {

    private final Table table = new InMemoryTable();

    @Override
    protected Table table() {
        return table;
    }

    @Override
    protected int histories() {
        return 500;
    }
}
