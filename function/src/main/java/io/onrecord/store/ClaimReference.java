package io.onrecord.store;

import io.onrecord.claim.Kind;
import java.time.Instant;
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

    /** What an item of an index leads to; nothing for an article or a name, which have their places in indexes too. */
    public static Optional<ClaimReference> of(Map<String, AttributeValue> item) {
        var leads = item.containsKey(Attributes.CLAIM_ID) || item.containsKey(Attributes.CLAIM);
        return leads ? Optional.of(new ClaimReference(item)) : Optional.empty();
    }

    /** A source's, an outlet's or a subject's name as it is a key of an index: one that is too long is cut. */
    public static String key(String name) {
        return Brevity.beginning(name, Brevity.KEY_BYTES);
    }

    /** A source and a subject together as a key of by-source; "" where the source has no id. */
    public static String about(String sourceId, String subjectId) {
        return sourceId.isEmpty() ? "" : key(sourceId + '#' + subjectId);
    }

    /** Where an index holds it. */
    public IndexPosition position() {
        return IndexPosition.of(item);
    }

    /** The id of who said it, "" if that is not known. */
    public String sourceId() {
        return traits().text(Attributes.SOURCE_ID);
    }

    /** Who published it, "" if that is not known. */
    public String outlet() {
        return traits().text(Attributes.OUTLET);
    }

    public Kind kind() {
        return traits().one(Attributes.KIND, Kind.class);
    }

    public boolean anonymous() {
        return traits().flag(Attributes.ANONYMOUS);
    }

    /** The extractor's probability that it is a claim, from 0 to 1. */
    public double confidence() {
        return traits().fraction(Attributes.CONFIDENCE);
    }

    public Instant publishedAt() {
        return Fields.of(item).time(Attributes.PUBLISHED_AT);
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
        return traits().text(Attributes.ID);
    }

    /** What a subject's item says of its claim stands a level down. */
    private Fields traits() {
        var fields = Fields.of(item);
        return isClaim() ? fields : fields.map(Attributes.CLAIM);
    }
}
