package io.onrecord.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table that asks another; a planted fault asks it wrongly. */
public abstract class ForwardingTable implements Table {

    protected final Table real;

    protected ForwardingTable(Table real) {
        this.real = real;
    }

    @Override
    public Optional<Map<String, AttributeValue>> get(Key key) {
        return real.get(key);
    }

    @Override
    public List<Map<String, AttributeValue>> get(Collection<Key> keys) {
        return real.get(keys);
    }

    @Override
    public List<Map<String, AttributeValue>> range(Range range) {
        return real.range(range);
    }

    @Override
    public IndexPage page(IndexRange range) {
        return real.page(range);
    }

    @Override
    public void put(List<Map<String, AttributeValue>> items) {
        real.put(items);
    }

    @Override
    public boolean replace(Map<String, AttributeValue> article, Guard guard) {
        return real.replace(article, guard);
    }

    @Override
    public boolean remove(List<Key> keys, Guard guard) {
        return real.remove(keys, guard);
    }
}
