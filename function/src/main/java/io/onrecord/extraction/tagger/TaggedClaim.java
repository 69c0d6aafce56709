package io.onrecord.extraction.tagger;

import io.onrecord.article.Span;
import java.util.List;

/**
 * A claim as the tagger found it, borders not yet mended.
 *
 * @param content in text order and disjoint, at least one
 * @param cue in text order and disjoint
 * @param source at most one
 * @param confidence probability that this is a claim, from 0 to 1
 */
public record TaggedClaim(List<Span> content, List<Span> cue, List<Span> source, double confidence) {

    /** Copies its lists. */
    public TaggedClaim {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
    }
}
