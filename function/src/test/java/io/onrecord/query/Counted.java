package io.onrecord.query;

import io.onrecord.store.ForwardingTable;
import io.onrecord.store.IndexPage;
import io.onrecord.store.IndexRange;
import io.onrecord.store.Key;
import io.onrecord.store.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that counts what is asked of it. */
final class Counted extends ForwardingTable {

    private int pages;
    private int items;
    private int hits;

    Counted(Table real) {
        super(real);
    }

    /** How many pages of indexes were read. */
    int pages() {
        return pages;
    }

    /** How many items were read by their keys, each of which costs a read unit or more. */
    int items() {
        return items;
    }

    /** How many items of indexes were read. */
    int hits() {
        return hits;
    }

    @Override
    public IndexPage page(IndexRange range) {
        pages++;
        var page = super.page(range);
        hits += page.items().size();
        return page;
    }

    @Override
    public List<Map<String, AttributeValue>> get(Collection<Key> keys) {
        items += keys.size();
        return super.get(keys);
    }
}
