package io.onrecord.store;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One page of an index.
 *
 * @param items in the order that was asked for
 * @param end where the next page starts, empty after the last
 */
public record IndexPage(List<Map<String, AttributeValue>> items, Map<String, AttributeValue> end) {

    public IndexPage {
        items = List.copyOf(items);
        end = Map.copyOf(end);
    }
}
