package io.onrecord.query;

import io.onrecord.store.ArticleItem;
import io.onrecord.store.ClaimReference;
import io.onrecord.store.Key;
import io.onrecord.store.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How articles stand, each looked up once and then remembered, so that an article that is replaced in the meantime does
 * not show both revisions.
 */
final class Standing {

    private final Table table;
    private final Map<String, Optional<ArticleItem>> articles = new HashMap<>();

    Standing(Table table) {
        this.table = table;
    }

    /** How these articles stand. */
    static Standing of(Table table, Stream<String> articleIds) {
        var standing = new Standing(table);
        standing.lookUp(articleIds.distinct().toList());
        return standing;
    }

    /** Those of the claims that belong to what readers see of their articles, in their order. */
    List<ClaimReference> current(List<ClaimReference> claims) {
        lookUp(claims.stream().map(ClaimReference::articleId).distinct().toList());
        return claims.stream().filter(this::shows).toList();
    }

    private boolean shows(ClaimReference claim) {
        return shows(claim.articleId(), claim.revision());
    }

    /** Whether readers see this revision of an article that was looked up. */
    boolean shows(String articleId, String revision) {
        return articles.getOrDefault(articleId, Optional.empty())
                .filter(article -> article.shows(revision))
                .isPresent();
    }

    private void lookUp(Collection<String> articleIds) {
        var unknown =
                articleIds.stream().filter(id -> !articles.containsKey(id)).toList();
        if (unknown.isEmpty()) {
            return;
        }
        var found = table.get(unknown.stream().map(Key::ofArticle).toList()).stream()
                .map(ArticleItem::of)
                .collect(Collectors.toMap(article -> article.upload().articleId(), Function.identity()));
        unknown.forEach(id -> articles.put(id, Optional.ofNullable(found.get(id))));
    }
}
