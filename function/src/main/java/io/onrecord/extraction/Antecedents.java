package io.onrecord.extraction;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the ranking of antecedents chooses from: the evidence that its weights are learned from.
 */
public final class Antecedents {

    /**
     * One mention and whom it may stand for.
     *
     * @param kind which weights decide: pronoun, they or description
     * @param mention its place in the article's text
     * @param options whom it may stand for, a person as often as the text names him or her before
     */
    public record Choice(String kind, Span mention, List<Option> options) {
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * Somebody at one place.
     *
     * @param name who it is, "" for nobody whom the article names
     * @param clues a number for each of {@link #clues()}; most are 0 or 1, logarithms are up to about 5
     */
    public record Option(String name, List<Double> clues) {
        public Option {
            clues = List.copyOf(clues);
        }

        static Option of(String name, Map<Clue, Double> clues) {
            return new Option(
                    name,
                    Arrays.stream(Clue.values())
                            .map(clue -> clues.getOrDefault(clue, 0.0))
                            .toList());
        }
    }

    /** Does not look. */
    static final Consumer<Choice> UNOBSERVED = choice -> {};

    private Antecedents() {}

    /** The names of the clues, in their order. */
    public static List<String> clues() {
        return Arrays.stream(Clue.values()).map(Clue::name).toList();
    }

    /** Every choice that was made on the way to the sources of an article's attributions, in the order in which they were made. */
    public static List<Choice> of(Article article, List<Attribution> attributions) {
        var page = new Page(article, attributions);
        var choices = new ArrayList<Choice>();
        new Speakers(page, ClaimAssembler.cast(page, attributions), choices::add).resolve(attributions);
        return List.copyOf(choices);
    }
}
