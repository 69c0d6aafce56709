package io.onrecord.store;

import io.onrecord.claim.Attributions;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Keeps one whole revision of each article in a table that writes one item at a time.
 *
 * <p>A run sees how the article stands, writes its claims under its own revision, where no reader looks, and then puts
 * the article's item in one conditional write: only if it still is what the run saw. If it is not, the run starts
 * again from what stands now. Afterwards it sweeps away what is older.
 *
 * <p>Why no run loses what it wrote: items are removed only in transactions that check that the article's item is
 * unchanged, and under an unchanged item only what is not newer is removed. A run that is newer than what it saw is
 * therefore safe from its reading to its commit. A run that is only {@link Precedence#LEVEL level} with what it saw is
 * not, so it first announces itself in the article's item. A sweep that did not see the announcement fails its check; one
 * that sees it withdraws it first, for whoever announced may be dead, and if not, its commit is refused and it starts
 * again. Announcements carry a nonce, so that a run knows its own from another's.
 *
 * <p>A run may die after any call. What it leaves is invisible, and the run that retries it, or any later one of that
 * article, sweeps it away: every way out of here is a sweep.
 */
class RevisionedStore implements ClaimStore {

    private static final String NO_RUN = "";

    private final Table table;
    private final Backoff backoff;

    RevisionedStore(Table table, Backoff backoff) {
        this.table = table;
        this.backoff = backoff;
    }

    @Override
    public Outcome keep(Revision revision, Attributions found) {
        requireSame("article", revision.articleId(), found.article().id());
        requireSame("extractor", revision.extractor(), found.extractor());
        return settle(ArticleItem.ready(revision, found), List.copyOf(RevisionItems.of(revision, found)));
    }

    @Override
    public Outcome reject(Revision revision, String reason) {
        return settle(ArticleItem.rejected(revision, reason), List.of());
    }

    @Override
    public Outcome delete(Revision revision) {
        return settle(ArticleItem.deleted(revision), List.of());
    }

    @Override
    public void sweep(String articleId) {
        swept(articleId, NO_RUN);
    }

    @Override
    public Outcome absent(String articleId) {
        var standing = standing(articleId).filter(article -> article.status() != Status.DELETED);
        if (standing.isPresent()) {
            return settle(ArticleItem.absent(standing.get()), List.of());
        }
        sweep(articleId);
        return Outcome.SUPERSEDED;
    }

    private Outcome settle(ArticleItem mine, List<Map<String, AttributeValue>> claims) {
        for (var attempt = 1; attempt <= Backoff.ATTEMPTS; attempt++) {
            var standing = standing(mine.upload().articleId());
            switch (standing.map(other -> Precedence.of(mine, other)).orElse(Precedence.NEWER)) {
                case OLDER -> {
                    return swept(mine, Outcome.SUPERSEDED);
                }
                case SAME -> {
                    return swept(mine, attempt == 1 ? Outcome.REPEATED : Outcome.KEPT);
                }
                case LEVEL -> {
                    if (replaced(mine, standing.orElseThrow(), claims)) {
                        return swept(mine, Outcome.KEPT);
                    }
                }
                case NEWER -> {
                    if (committed(mine, guard(mine, standing), claims)) {
                        return swept(mine, Outcome.KEPT);
                    }
                }
            }
            backoff.pause(attempt);
        }
        throw contended(mine.upload().articleId(), mine.revision());
    }

    private boolean replaced(ArticleItem mine, ArticleItem standing, List<Map<String, AttributeValue>> claims) {
        var announced = standing.announcing(mine.revision() + ' ' + backoff.nonce());
        return table.replace(announced.item(), standing.guard())
                && committed(mine.inPlaceOf(standing), announced.guard(), claims);
    }

    private boolean committed(ArticleItem mine, Guard seen, Collection<Map<String, AttributeValue>> claims) {
        table.put(List.copyOf(claims));
        return table.replace(mine.item(), seen);
    }

    private Outcome swept(ArticleItem mine, Outcome outcome) {
        swept(mine.upload().articleId(), mine.revision());
        return outcome;
    }

    /**
     * @param spent the revision of a run that will not commit any more, or {@link #NO_RUN}
     */
    private void swept(String articleId, String spent) {
        for (var attempt = 1; attempt <= Backoff.ATTEMPTS; attempt++) {
            var standing = standing(articleId);
            if (standing.isEmpty()
                    || (withdrawn(standing.get()) && swept(standing.get().unannounced(), spent))) {
                return;
            }
            backoff.pause(attempt);
        }
        throw contended(articleId, spent);
    }

    private boolean withdrawn(ArticleItem standing) {
        return standing.next().isEmpty() || table.replace(standing.unannounced().item(), standing.guard());
    }

    private boolean swept(ArticleItem standing, String spent) {
        var garbage = Garbage.beside(standing, spent);
        var keys = garbage.ranges().stream()
                .flatMap(range -> table.range(range).stream())
                .filter(garbage::contains)
                .map(Key::of)
                .toList();
        return keys.isEmpty() || table.remove(keys, standing.guard());
    }

    private Optional<ArticleItem> standing(String articleId) {
        return table.get(Key.ofArticle(articleId)).map(ArticleItem::of);
    }

    private static Guard guard(ArticleItem mine, Optional<ArticleItem> standing) {
        return standing.map(ArticleItem::guard)
                .orElseGet(() -> Guard.absent(mine.upload().articleId()));
    }

    private static void requireSame(String what, String expected, String actual) {
        if (!expected.equals(actual)) {
            throw new IllegalArgumentException(
                    "The revision's " + what + " is " + expected + ", but the attributions' is " + actual);
        }
    }

    private static IllegalStateException contended(String articleId, String revision) {
        return new IllegalStateException("The article " + articleId + " changed " + Backoff.ATTEMPTS + " times while "
                + (revision.equals(NO_RUN) ? "it" : "its revision " + revision) + " was being kept");
    }
}
