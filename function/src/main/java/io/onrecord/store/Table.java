package io.onrecord.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The few things that are asked of a table. Items are attribute maps; all reads but those of an index are consistent.
 *
 * <p>Implementations are safe to use from several threads. Throttling is retried with backoff; what still fails
 * escapes as the client's exception, and then a write may or may not have taken effect.
 */
public interface Table {

    /** The item, if it is there. */
    Optional<Map<String, AttributeValue>> get(Key key);

    /** Those of the items that are there, each once, in no order. */
    List<Map<String, AttributeValue>> get(Collection<Key> keys);

    /** Every item of the range, in the order of its keys. Several reads, so not one moment's state. */
    List<Map<String, AttributeValue>> range(Range range);

    /** One page of an index, as it stood a short while ago. */
    IndexPage page(IndexRange range);

    /** Puts the items, no two of one key, in any order; when it fails, some may be there. */
    void put(List<Map<String, AttributeValue>> items);

    /**
     * Puts an article's item, if it still is what the guard saw.
     *
     * @return whether it was, and the item is put
     */
    boolean replace(Map<String, AttributeValue> article, Guard guard);

    /**
     * Removes items of an article, as long as its own item is what the guard saw. They may go in several steps, each
     * of which checks again.
     *
     * @return whether all are gone; if not, the article has changed, and some of them may be gone
     */
    boolean remove(List<Key> keys, Guard guard);
}
