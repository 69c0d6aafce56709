package io.onrecord.claim.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of English words, from the package's resources: one entry a line, # before a comment. */
final class Words {

    /** What carries no content of its own: articles, pronouns, auxiliaries, prepositions, verbs of saying. */
    static final Set<String> FUNCTION = set("function-words.txt");

    /** What denies. */
    static final Set<String> NEGATORS = Set.of(
            "not",
            "no",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "nowhere",
            "hardly",
            "barely",
            "scarcely");

    /** In their order, without capitals. */
    static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private Words() {}

    static Set<String> set(String name) {
        return lines(name).stream()
                .flatMap(line -> Arrays.stream(line.split("\\s+", -1)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The entries of a list.
     *
     * @throws IllegalStateException if the archive lacks it
     */
    static List<String> lines(String name) {
        try (var stream = Words.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The archive lacks the word list " + name);
            }
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
