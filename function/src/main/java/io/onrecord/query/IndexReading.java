package io.onrecord.query;

import io.onrecord.store.ArticleItem;
import io.onrecord.store.ClaimItem;
import io.onrecord.store.ClaimReference;
import io.onrecord.store.Index;
import io.onrecord.store.IndexPage;
import io.onrecord.store.IndexRange;
import io.onrecord.store.Key;
import io.onrecord.store.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One reading of an index: page after page, keeping the hits whose revision is current.
 *
 * <p>How an article stands is looked up once and then remembered, so that an article that is replaced between two
 * pages does not show both revisions.
 */
final class IndexReading {

    /** A BatchGetItem takes as many keys, so that a page's articles are looked up in one call. */
    private static final int PAGE = 100;

    private static final Comparator<StoredClaim> ORDER = Comparator.comparing(
                    (StoredClaim claim) -> claim.metadata().dateline().at(), Comparator.reverseOrder())
            .thenComparing(StoredClaim::articleId)
            .thenComparing(claim -> claim.claim().id());

    private final Table table;
    private final Selection selection;
    private final Map<String, Optional<ArticleItem>> articles = new HashMap<>();

    IndexReading(Table table, Selection selection) {
        this.table = table;
        this.selection = selection;
    }

    List<StoredClaim> claims(Index index, String hash) {
        var found = new ArrayList<StoredClaim>();
        var range = new IndexRange(
                index, ClaimReference.key(hash), selection.first(), selection.last(), true, PAGE, Map.of());
        var page = table.page(range);
        found.addAll(current(page));
        while (found.size() < selection.limit() && !page.end().isEmpty()) {
            range = range.after(page);
            page = table.page(range);
            found.addAll(current(page));
        }
        return found.stream().sorted(ORDER).limit(selection.limit()).toList();
    }

    private List<StoredClaim> current(IndexPage page) {
        var hits = page.items().stream()
                .flatMap(item -> ClaimReference.of(item).stream())
                .toList();
        lookUp(hits);
        var wanted = hits.stream().filter(this::isCurrent).toList();
        return items(wanted).map(StoredClaim::of).toList();
    }

    /** A claim that is gone was replaced since its article was looked up. */
    private Stream<ClaimItem> items(List<ClaimReference> wanted) {
        var whole = wanted.stream().flatMap(hit -> hit.claim().stream());
        var named = wanted.stream()
                .filter(hit -> hit.claim().isEmpty())
                .map(ClaimReference::key)
                .toList();
        return named.isEmpty()
                ? whole
                : Stream.concat(whole, table.get(named).stream().map(ClaimItem::of));
    }

    private boolean isCurrent(ClaimReference hit) {
        return articles.getOrDefault(hit.articleId(), Optional.empty())
                .filter(article -> article.shows(hit.revision()))
                .isPresent();
    }

    private void lookUp(List<ClaimReference> hits) {
        var unknown = hits.stream()
                .map(ClaimReference::articleId)
                .filter(id -> !articles.containsKey(id))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        var found = table.get(unknown.stream().map(Key::ofArticle).toList()).stream()
                .map(ArticleItem::of)
                .collect(Collectors.toMap(article -> article.upload().articleId(), Function.identity()));
        unknown.forEach(id -> articles.put(id, Optional.ofNullable(found.get(id))));
    }
}
