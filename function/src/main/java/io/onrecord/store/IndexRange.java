package io.onrecord.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What to read of an index: one hash key, publication times from and to as text, both inclusive.
 *
 * @param index which one
 * @param hash the value of its hash key
 * @param from the earliest publishedAt
 * @param to the latest publishedAt
 * @param newestFirst whether the latest comes first
 * @param limit how many items a page has at most, at least 1
 * @param start where the page before ended, empty for the first page
 */
public record IndexRange(
        Index index,
        String hash,
        String from,
        String to,
        boolean newestFirst,
        int limit,
        Map<String, AttributeValue> start) {

    public IndexRange {
        start = Map.copyOf(start);
    }

    /** Whether nothing can be in it, as it ends before it begins: a period without a whole second. */
    boolean isEmpty() {
        return from.compareTo(to) > 0;
    }

    /** Whether an item of it can stand there. */
    public boolean holds(IndexPosition position) {
        return from.compareTo(position.publishedAt()) <= 0
                && position.publishedAt().compareTo(to) <= 0
                && !position.key().articleId().isEmpty()
                && !position.key().item().isEmpty();
    }

    /** The same, from where a page ended. */
    public IndexRange after(IndexPage page) {
        return new IndexRange(index, hash, from, to, newestFirst, limit, page.end());
    }

    /** The same, from behind an item. */
    public IndexRange after(IndexPosition last) {
        return new IndexRange(index, hash, from, to, newestFirst, limit, last.start(index, hash));
    }
}
