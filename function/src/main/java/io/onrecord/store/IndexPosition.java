package io.onrecord.store;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item's place in any of the indexes.
 *
 * @param key the item's own key
 * @param publishedAt the range key of every index
 */
public record IndexPosition(Key key, String publishedAt) {

    /** The place of an item as an index holds it, or of what a page gives as its end. */
    public static IndexPosition of(Map<String, AttributeValue> item) {
        return new IndexPosition(Key.of(item), Fields.of(item).text(Attributes.PUBLISHED_AT));
    }

    /** The place as a start of an index's reading, under this hash key. */
    Map<String, AttributeValue> start(Index index, String hash) {
        return Map.of(
                Attributes.ARTICLE_ID,
                AttributeValue.fromS(key.articleId()),
                Attributes.ITEM,
                AttributeValue.fromS(key.item()),
                Attributes.PUBLISHED_AT,
                AttributeValue.fromS(publishedAt),
                index.hash(),
                AttributeValue.fromS(hash));
    }
}
