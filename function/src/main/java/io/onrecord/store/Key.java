package io.onrecord.store;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The primary key of an item.
 *
 * @param articleId the article that it belongs to
 * @param item which of its items it is
 */
public record Key(String articleId, String item) implements Comparable<Key> {

    private static final Comparator<Key> ORDER =
            Comparator.comparing(Key::articleId).thenComparing(Key::item);

    private static final String ARTICLE = "article";
    private static final String SEPARATOR = "#";
    private static final String CLAIM = "claim";
    private static final String ABOUT = "about";
    private static final String LIKE = "like";
    private static final String NAME = "name";

    /** What a revision's items begin with, in the order of their keys; all but the article's own. */
    static final List<String> KINDS = List.of(ABOUT, CLAIM, LIKE, NAME);

    /** The one item that says how the article stands. */
    public static Key ofArticle(String articleId) {
        return new Key(articleId, ARTICLE);
    }

    /** One claim of one revision. */
    public static Key ofClaim(String articleId, String revision, String claimId) {
        return new Key(articleId, String.join(SEPARATOR, CLAIM, revision, claimId));
    }

    /** One subject of one claim of one revision. */
    static Key ofSubject(String articleId, String revision, String subjectId, String claimId) {
        return new Key(articleId, String.join(SEPARATOR, ABOUT, revision, subjectId, claimId));
    }

    /** One beginning of one name in one revision; a beginning has a mark that parts it from what follows. */
    static Key ofName(String articleId, String revision, String beginning, String named) {
        return new Key(articleId, String.join(SEPARATOR, NAME, revision + beginning, named));
    }

    /** One key of one claim's likeness in one revision. */
    static Key ofLikeness(String articleId, String revision, String likeness, String claimId) {
        return new Key(articleId, String.join(SEPARATOR, LIKE, revision, likeness, claimId));
    }

    /** The key of an item as the table holds it. */
    public static Key of(Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        return new Key(fields.text(Attributes.ARTICLE_ID), fields.text(Attributes.ITEM));
    }

    boolean isArticle() {
        return item.equals(ARTICLE);
    }

    /** The key as the attributes that requests take. */
    public Map<String, AttributeValue> attributes() {
        return Map.of(
                Attributes.ARTICLE_ID, AttributeValue.fromS(articleId), Attributes.ITEM, AttributeValue.fromS(item));
    }

    @Override
    public int compareTo(Key other) {
        return ORDER.compare(this, other);
    }
}
