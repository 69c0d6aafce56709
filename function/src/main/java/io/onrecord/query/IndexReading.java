package io.onrecord.query;

import io.onrecord.store.ClaimItem;
import io.onrecord.store.ClaimReference;
import io.onrecord.store.IndexPage;
import io.onrecord.store.IndexPosition;
import io.onrecord.store.Key;
import io.onrecord.store.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** One reading of an index: page after page, keeping the hits that are wanted and whose revision is current. */
final class IndexReading {

    /**
     * How many items of the index are looked at before a page is given as it is. Claims of about 1.5 KB cost some 190
     * read units then, and an answer comes within a second.
     */
    static final int MOST_ITEMS = 1_000;

    /** A BatchGetItem takes as many keys, so that what is read at once is looked up in one call. */
    private static final int AT_ONCE = 100;

    /** What a page that follows takes beyond what the pages before let expect. */
    private static final int SPARE = 5;

    private final Table table;
    private final Question question;
    private final int limit;
    private final Standing standing;
    private final List<StoredClaim> found = new ArrayList<>();

    IndexReading(Table table, Question question, int limit) {
        this.table = table;
        this.question = question;
        this.limit = limit;
        this.standing = new Standing(table);
    }

    Page first() {
        return read(table.page(question.range(Math.min(limit, AT_ONCE))));
    }

    Page after(IndexPosition start) {
        return read(table.page(question.range(Math.min(limit, AT_ONCE)).after(start)));
    }

    /** A page that brought less than was wanted is followed by others, as large as their yield so far lets expect. */
    private Page read(IndexPage first) {
        var page = first;
        var items = 0;
        while (true) {
            var end = taken(page);
            items += page.items().size();
            if (end.isEmpty() || found.size() >= limit || items >= MOST_ITEMS) {
                var cursor = end.map(position -> Cursor.of(question, position)).orElse("");
                return new Page(found.stream().sorted(order()).toList(), cursor);
            }
            page = table.page(question.range(expected(items)).after(end.get()));
        }
    }

    /** How many items hold what is still wanted, if they yield as those before did; at most what one page takes. */
    private int expected(int items) {
        var wanted = Math.min(limit - found.size(), AT_ONCE);
        return found.isEmpty() ? AT_ONCE : Math.min(wanted * items / found.size() + SPARE, AT_ONCE);
    }

    /**
     * Takes the wanted claims of a page.
     *
     * @return where reading goes on: behind the last claim that was taken if there are more, at the page's end if there
     *     is another, or nowhere
     */
    private Optional<IndexPosition> taken(IndexPage page) {
        var hits = standing.current(page.items().stream()
                .flatMap(item -> ClaimReference.of(item).stream())
                .filter(question::admits)
                .toList());
        var wanted = hits.subList(0, Math.min(hits.size(), limit - found.size()));
        found.addAll(claims(wanted));
        if (wanted.size() < hits.size()) {
            return Optional.of(hits.get(wanted.size() - 1).position());
        }
        return page.end().isEmpty() ? Optional.empty() : Optional.of(IndexPosition.of(page.end()));
    }

    /** A claim that is gone was replaced since its article was looked up. */
    private List<StoredClaim> claims(List<ClaimReference> wanted) {
        var named = named(wanted);
        return wanted.stream()
                .flatMap(hit -> hit.claim().or(() -> Optional.ofNullable(named.get(hit.key()))).stream())
                .map(StoredClaim::of)
                .toList();
    }

    private Map<Key, ClaimItem> named(List<ClaimReference> wanted) {
        var keys = wanted.stream()
                .filter(hit -> hit.claim().isEmpty())
                .map(ClaimReference::key)
                .toList();
        return keys.isEmpty() ? Map.of() : table.get(keys).stream().collect(Collectors.toMap(Key::of, ClaimItem::of));
    }

    /** Indexes do not order what has one time, and a whole article has one. */
    private Comparator<StoredClaim> order() {
        Comparator<StoredClaim> byTime =
                Comparator.comparing(claim -> claim.metadata().dateline().at());
        return (question.newestFirst() ? byTime.reversed() : byTime)
                .thenComparing(StoredClaim::articleId)
                .thenComparing(claim -> claim.claim().id());
    }
}
