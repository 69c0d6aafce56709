package io.onrecord.infra.evaluation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How well the claims of some articles are found. Figures of single articles add up to those of a corpus.
 *
 * @param articles how many articles
 * @param unread how many of them the extractor could not read; their claims count as missed
 * @param tallies what was found, by each measure
 * @param byQuoting the gold claims of each kind, and how many of them were found
 */
public record Figures(int articles, int unread, Map<Measure, Tally> tallies, Map<Quoting, Tally> byQuoting) {

    public static final Figures NONE = new Figures(0, 0, Map.of(), Map.of());

    public Figures {
        tallies = Map.copyOf(tallies);
        byQuoting = Map.copyOf(byQuoting);
    }

    /** The figures of one article, of which an extractor gave these claims, or none because it could not read it. */
    public static Figures of(GoldArticle article, Optional<List<ClaimSpans>> predicted) {
        var comparison = new Comparison(article, predicted.orElse(List.of()));
        return new Figures(1, predicted.isPresent() ? 0 : 1, comparison.tallies(), comparison.byQuoting());
    }

    public Figures plus(Figures other) {
        return new Figures(
                articles + other.articles,
                unread + other.unread,
                sum(Measure.class, tallies, other.tallies),
                sum(Quoting.class, byQuoting, other.byQuoting));
    }

    Tally of(Measure measure) {
        return tallies.getOrDefault(measure, Tally.NONE);
    }

    private static <K extends Enum<K>> Map<K, Tally> sum(Class<K> keys, Map<K, Tally> one, Map<K, Tally> other) {
        var sum = new EnumMap<K, Tally>(keys);
        sum.putAll(one);
        other.forEach((key, tally) -> sum.merge(key, tally, Tally::plus));
        return sum;
    }
}
