package io.onrecord.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A table in memory. Each call is one moment; its indexes are never behind. */
final class InMemoryTable implements Table {

    private final NavigableMap<Key, Map<String, AttributeValue>> items = new TreeMap<>();

    @Override
    public synchronized Optional<Map<String, AttributeValue>> get(Key key) {
        return Optional.ofNullable(items.get(key));
    }

    @Override
    public synchronized List<Map<String, AttributeValue>> get(Collection<Key> keys) {
        return keys.stream()
                .distinct()
                .flatMap(key -> Stream.ofNullable(items.get(key)))
                .toList();
    }

    @Override
    public synchronized List<Map<String, AttributeValue>> range(Range range) {
        var from = new Key(range.articleId(), range.from());
        var to = new Key(range.articleId(), range.to());
        return List.copyOf(items.subMap(from, true, to, true).values());
    }

    @Override
    public synchronized IndexPage page(IndexRange range) {
        var order = order(range);
        var found = items.values().stream()
                .filter(item -> within(range, item))
                .filter(item -> range.start().isEmpty() || order.compare(item, range.start()) > 0)
                .sorted(order)
                .toList();
        var page = found.subList(0, Math.min(range.limit(), found.size()));
        return new IndexPage(page, page.size() < found.size() ? page.get(page.size() - 1) : Map.of());
    }

    private static boolean within(IndexRange range, Map<String, AttributeValue> item) {
        var fields = Fields.of(item);
        var time = fields.text(Attributes.PUBLISHED_AT);
        return fields.text(range.index().hash()).equals(range.hash())
                && range.from().compareTo(time) <= 0
                && time.compareTo(range.to()) <= 0;
    }

    private static Comparator<Map<String, AttributeValue>> order(IndexRange range) {
        Comparator<Map<String, AttributeValue>> oldestFirst =
                Comparator.comparing(item -> Fields.of(item).text(Attributes.PUBLISHED_AT));
        return (range.newestFirst() ? oldestFirst.reversed() : oldestFirst).thenComparing(Key::of);
    }

    @Override
    public synchronized void put(List<Map<String, AttributeValue>> written) {
        written.forEach(item -> items.put(Key.of(item), item));
    }

    @Override
    public synchronized boolean replace(Map<String, AttributeValue> article, Guard guard) {
        var held = holds(guard);
        if (held) {
            items.put(Key.of(article), article);
        }
        return held;
    }

    @Override
    public synchronized boolean remove(List<Key> keys, Guard guard) {
        var held = holds(guard);
        if (held) {
            keys.forEach(items::remove);
        }
        return held;
    }

    private boolean holds(Guard guard) {
        return get(Key.ofArticle(guard.articleId()))
                .map(ArticleItem::of)
                .map(ArticleItem::guard)
                .orElse(Guard.absent(guard.articleId()))
                .equals(guard);
    }
}
