package io.onrecord.extraction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A resource of word lists: lines {@code key: entry, entry}, comments after {@code #}. A key may come on several lines.
 */
final class Lists {

    private final Map<String, Set<String>> lists = new HashMap<>();

    private Lists() {}

    /**
     * Reads a resource of this package.
     *
     * @throws IllegalStateException if the archive lacks it
     */
    static Lists of(String resource) {
        var result = new Lists();
        lines(resource).forEach(result::add);
        return result;
    }

    /** The resource's lines that are neither empty nor comments. */
    static List<String> lines(String resource) {
        try (var in = Lists.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The archive lacks the word list " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().filter(Lists::holdsEntries).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The word list " + resource + " cannot be read", e);
        }
    }

    /**
     * The entries under the key.
     *
     * @throws IllegalArgumentException if there is no such key
     */
    Set<String> get(String key) {
        var list = lists.get(key);
        if (list == null) {
            throw new IllegalArgumentException("No word list " + key + " among " + lists.keySet());
        }
        return list;
    }

    /** The keys of all lists. */
    Set<String> keys() {
        return Set.copyOf(lists.keySet());
    }

    private static boolean holdsEntries(String line) {
        return !line.isBlank() && !line.startsWith("#");
    }

    private void add(String line) {
        var colon = line.indexOf(':');
        var entries = lists.computeIfAbsent(line.substring(0, colon), key -> new HashSet<>());
        Arrays.stream(line.substring(colon + 1).split(",", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .forEach(entries::add);
    }
}
