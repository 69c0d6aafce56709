package io.onrecord.store;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What may be removed beside an article's item: claims and subjects that are neither the standing revision's, nor
 * those of a newer run that may still commit.
 *
 * @param standing the article's item, in which nobody has announced himself
 * @param spent the revision of a run that will not commit over what stands
 */
record Garbage(ArticleItem standing, String spent) {

    static Garbage beside(ArticleItem standing, String spent) {
        return new Garbage(standing, spent);
    }

    /** Where it can lie. The standing revision's own claims are not read again. */
    List<Range> ranges() {
        var articleId = standing.upload().articleId();
        return standing.status() == Status.READY
                ? Range.ofOthers(articleId, standing.revision())
                : List.of(Range.ofAll(articleId));
    }

    boolean contains(Map<String, AttributeValue> attributes) {
        var item = Fields.of(attributes);
        var revision = item.text(Attributes.REVISION);
        return !Key.of(attributes).isArticle() && (revision.equals(spent) || !newer(item));
    }

    private boolean newer(Fields item) {
        return Rank.of(item).against(standing.rank()) > 0;
    }
}
