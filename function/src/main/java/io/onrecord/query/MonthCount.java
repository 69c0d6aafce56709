package io.onrecord.query;

import io.onrecord.query.Timeline.Month;
import io.onrecord.store.ClaimItem;
import io.onrecord.store.ClaimReference;
import io.onrecord.store.IndexPage;
import io.onrecord.store.Table;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the claims that answer a question by month. Only the first and the latest are read whole. */
final class MonthCount {

    /** Ten thousand subject items of 0.5 KB cost some 650 read units, and their articles one each. */
    private static final int MOST_ITEMS = 10_000;

    private static final int AT_ONCE = 1_000;

    private final Table table;
    private final Question question;
    private final Standing standing;
    private final TreeMap<YearMonth, Integer> months = new TreeMap<>();
    private final List<ClaimReference> ends = new ArrayList<>();

    MonthCount(Table table, Question question) {
        this.table = table;
        this.question = question.oldestFirst();
        this.standing = new Standing(table);
    }

    /** Nothing if nothing was said. */
    Optional<Timeline> timeline() {
        var range = question.range(AT_ONCE);
        var page = table.page(range);
        var items = count(page);
        while (!page.end().isEmpty() && items < MOST_ITEMS) {
            range = range.after(page);
            page = table.page(range);
            items += count(page);
        }
        return timeline(page.end().isEmpty());
    }

    private Optional<Timeline> timeline(boolean complete) {
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        var counts = months.entrySet().stream()
                .map(entry -> new Month(entry.getKey(), entry.getValue()))
                .toList();
        var first = claim(ends.get(0));
        var latest = claim(ends.get(ends.size() - 1));
        return first.flatMap(one -> latest.map(other -> new Timeline(counts, one, other, complete)));
    }

    private int count(IndexPage page) {
        var claims = standing.current(page.items().stream()
                .flatMap(item -> ClaimReference.of(item).stream())
                .filter(question::admits)
                .toList());
        for (var claim : claims) {
            months.merge(YearMonth.from(claim.publishedAt().atOffset(ZoneOffset.UTC)), 1, Integer::sum);
            end(claim);
        }
        return page.items().size();
    }

    /** Only the first stays beside the latest. */
    private void end(ClaimReference claim) {
        if (ends.size() > 1) {
            ends.remove(1);
        }
        ends.add(claim);
    }

    private Optional<StoredClaim> claim(ClaimReference reference) {
        return reference
                .claim()
                .or(() -> table.get(reference.key()).map(ClaimItem::of))
                .map(StoredClaim::of);
    }
}
