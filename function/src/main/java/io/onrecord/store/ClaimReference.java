package io.onrecord.store;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A claim that an index led to: a claim's own item, or a subject's that names it.
 *
 * @param item what the index holds
 */
public record ClaimReference(Map<String, AttributeValue> item) {

    public ClaimReference {
        item = Map.copyOf(item);
    }

    /** What an item of an index leads to; nothing for an article's item, which has its place in by-outlet too. */
    public static Optional<ClaimReference> of(Map<String, AttributeValue> item) {
        return Key.of(item).isArticle() ? Optional.empty() : Optional.of(new ClaimReference(item));
    }

    /** A source's, an outlet's or a subject's name as it is a key of an index: one that is too long is cut. */
    public static String key(String name) {
        return Brevity.beginning(name, Brevity.KEY_BYTES);
    }

    public String articleId() {
        return Key.of(item).articleId();
    }

    public String revision() {
        return Fields.of(item).text(Attributes.REVISION);
    }

    /** The claim, if the index holds it whole. */
    public Optional<ClaimItem> claim() {
        return isClaim() ? Optional.of(ClaimItem.of(item)) : Optional.empty();
    }

    /** The claim's key. */
    public Key key() {
        return isClaim() ? Key.of(item) : Key.ofClaim(articleId(), revision(), named());
    }

    private boolean isClaim() {
        return item.containsKey(Attributes.CLAIM_ID);
    }

    private String named() {
        return Fields.of(item).map(Attributes.CLAIM).text(Attributes.ID);
    }
}
