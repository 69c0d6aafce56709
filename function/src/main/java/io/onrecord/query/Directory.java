package io.onrecord.query;

import io.onrecord.store.Index;
import io.onrecord.store.IndexRange;
import io.onrecord.store.NameItem;
import io.onrecord.store.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds what people mean by a name: an id, a name as articles have it, another name of an institution, or the beginning
 * of any of its words. It is safe to use from several threads.
 *
 * <p>A lookup costs about 2 read units where the name is an id or known by its own id, and otherwise up to
 * {@value #MOST_PAGES} pages of {@value #PAGE} small items for each of its first {@value #MOST_WORDS} words.
 */
public final class Directory {

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 5;

    /** As many as the table keeps of a name; one word that both have is enough to find it. */
    private static final int MOST_WORDS = 6;

    /** What is listed for a person to choose from. */
    private static final int MOST_NAMES = 5;

    private final Table table;
    private final ClaimArchive archive;
    private final UnaryOperator<String> ids;

    /**
     * @param ids the id that the extractor makes of a name, "" for none
     */
    public Directory(Table table, UnaryOperator<String> ids) {
        this.table = table;
        this.archive = new ClaimArchive(table);
        this.ids = ids;
    }

    public Lookup source(String name) {
        return lookup(Index.BY_SOURCE, name);
    }

    public Lookup subject(String name) {
        return lookup(Index.BY_SUBJECT, name);
    }

    public Lookup outlet(String name) {
        return lookup(Index.BY_OUTLET, name);
    }

    private Lookup lookup(Index index, String name) {
        var stripped = name.strip();
        return Stream.of(stripped, ids.apply(stripped))
                .distinct()
                .filter(id -> exists(index, id))
                .findFirst()
                .<Lookup>map(id -> new Lookup.Found(new Named(id, stripped)))
                .orElseGet(() -> byWords(index, stripped));
    }

    private boolean exists(Index index, String id) {
        return !id.isEmpty() && !archive.page(question(index, id), 1).claims().isEmpty();
    }

    private static Question question(Index index, String id) {
        return switch (index) {
            case BY_SOURCE -> Question.ofSource(id);
            case BY_SUBJECT -> Question.about(id);
            case BY_OUTLET -> Question.inOutlet(id);
        };
    }

    private Lookup byWords(Index index, String name) {
        var asked = new Spelling(name);
        var known = known(index, asked);
        var fitting = shortest(existing(index, known.stream().filter(asked::begins)));
        return switch (fitting.size()) {
            case 0 ->
                new Lookup.Unknown(existing(
                        index,
                        known.stream().filter(asked::resembles).sorted(Comparator.comparingInt(asked::distance))));
            case 1 -> new Lookup.Found(fitting.get(0));
            default -> new Lookup.Ambiguous(fitting);
        };
    }

    /** Joe Biden is meant, not Joe Biden and the White House. */
    private static List<Named> shortest(List<Named> fitting) {
        return fitting.stream()
                .filter(named -> fitting.stream()
                        .allMatch(other -> NameItem.words(other.name()).containsAll(NameItem.words(named.name()))))
                .findFirst()
                .map(List::of)
                .orElse(fitting);
    }

    /** Names stay in an index for a moment after their article has gone; each id is listed once. */
    private List<Named> existing(Index index, Stream<Named> names) {
        var byId = new LinkedHashMap<String, Named>();
        names.forEach(named -> byId.putIfAbsent(named.id(), named));
        return byId.values().stream()
                .filter(named -> exists(index, named.id()))
                .limit(MOST_NAMES)
                .toList();
    }

    /** What stands under the beginnings of the words, most often named of late first. */
    private List<Named> known(Index index, Spelling asked) {
        var times = new LinkedHashMap<Named, Integer>();
        asked.words().stream()
                .map(NameItem::key)
                .distinct()
                .limit(MOST_WORDS)
                .flatMap(key -> under(index, key).stream())
                .forEach(named -> times.merge(named, 1, Integer::sum));
        return times.entrySet().stream()
                .sorted(Map.Entry.<Named, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private List<Named> under(Index index, String key) {
        var found = new ArrayList<Named>();
        var range = new IndexRange(index, key, Period.EVER.first(), Period.EVER.last(), true, PAGE, Map.of());
        for (var pages = 0; pages < MOST_PAGES; pages++) {
            var page = table.page(range);
            page.items().stream()
                    .flatMap(item -> NameItem.of(index, item).stream())
                    .map(item -> new Named(item.id(), item.name()))
                    .forEach(found::add);
            if (page.end().isEmpty()) {
                return found;
            }
            range = range.after(page);
        }
        return found;
    }
}
