package io.onrecord.query;

import io.onrecord.store.NameItem;
import java.util.List;

/** A name as somebody typed it, compared with names as articles have them. */
final class Spelling {

    /** Two slips of the finger in a word: Kolp, Laurence, Pentegon. */
    private static final int MOST_SLIPS = 2;

    private final List<String> words;

    Spelling(String name) {
        words = NameItem.words(name);
    }

    List<String> words() {
        return words;
    }

    /** Whether each word begins a word of the name: “L Kolb” begins Lawrence Kolb. */
    boolean begins(Named named) {
        var theirs = NameItem.words(named.name());
        return !words.isEmpty()
                && words.stream().allMatch(word -> theirs.stream().anyMatch(other -> other.startsWith(word)));
    }

    /** Whether at least one word is nearly one of the name's. */
    boolean resembles(Named named) {
        var theirs = NameItem.words(named.name());
        return words.stream()
                .filter(word -> word.length() > MOST_SLIPS)
                .anyMatch(word -> nearest(word, theirs) <= MOST_SLIPS);
    }

    /** How many slips lie between this and the name, all words together. */
    int distance(Named named) {
        var theirs = NameItem.words(named.name());
        return words.stream().mapToInt(word -> nearest(word, theirs)).sum();
    }

    private static int nearest(String word, List<String> others) {
        return others.stream()
                .mapToInt(other -> EditDistance.between(word, other))
                .min()
                .orElse(word.length());
    }
}
