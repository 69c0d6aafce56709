package io.onrecord.extraction.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins ranges of words to claims around their cues: each content goes to the cue that most probably attributes it, each
 * cue takes the source that most probably speaks, or none. So a split quotation has one cue, a source can have several
 * cues, and a cue without a content makes no claim.
 */
final class Linker {

    /**
     * Words that may stand between what belongs together. The heads were trained on parts that all belong somewhere; far
     * away they pick at random. Measured on PolNeAR dev: 30 to 60 are alike, 500 costs four points of who said what.
     */
    private static final int REACH = 40;

    private final LinkHead contentToCue;
    private final LinkHead cueToSource;

    Linker(LinkHead contentToCue, LinkHead cueToSource) {
        this.contentToCue = contentToCue;
        this.cueToSource = cueToSource;
    }

    /**
     * The claims, in the order of their cues.
     *
     * @param links {@code float[words][8 × dimensions]}
     */
    List<LinkedClaim> link(Ranges ranges, float[][] links) {
        var contents = new ArrayList<List<Choice>>();
        ranges.cues().forEach(cue -> contents.add(new ArrayList<>()));
        for (var i = 0; i < ranges.contents().size(); i++) {
            var choice = choose(contentToCue, links, ranges.contents().get(i), ranges.cues(), false);
            if (choice.index() >= 0) {
                contents.get(choice.index()).add(new Choice(i, choice.probability()));
            }
        }
        var claims = new ArrayList<LinkedClaim>();
        for (var i = 0; i < ranges.cues().size(); i++) {
            if (!contents.get(i).isEmpty()) {
                claims.add(claim(ranges, links, ranges.cues().get(i), contents.get(i)));
            }
        }
        return claims;
    }

    private LinkedClaim claim(Ranges ranges, float[][] links, WordRange cue, List<Choice> chosen) {
        var source = choose(cueToSource, links, cue, ranges.sources(), true);
        var sources = source.index() < 0
                ? List.<WordRange>of()
                : List.of(ranges.sources().get(source.index()));
        var contents = chosen.stream()
                .map(choice -> ranges.contents().get(choice.index()))
                .toList();
        var weakest = chosen.stream().mapToDouble(Choice::probability).min().orElse(1);
        return new LinkedClaim(sources, cue, contents, Math.min(weakest, source.probability()));
    }

    /** An index into a list, or -1 for none, and how probable it is. */
    private record Choice(int index, double probability) {}

    private static Choice choose(
            LinkHead head, float[][] links, WordRange dependent, List<WordRange> candidates, boolean orNone) {
        var from = 0;
        while (from < candidates.size() && dependent.distance(candidates.get(from)) < -REACH) {
            from++;
        }
        var to = from;
        while (to < candidates.size() && dependent.distance(candidates.get(to)) <= REACH) {
            to++;
        }
        var probabilities = head.probabilities(links, dependent, candidates.subList(from, to));
        var none = to - from;
        var best = argmax(probabilities, orNone || none == 0 ? none + 1 : none);
        return new Choice(best == none ? -1 : from + best, probabilities[best]);
    }

    private static int argmax(double[] values, int count) {
        var best = 0;
        for (var i = 1; i < count; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }
}
