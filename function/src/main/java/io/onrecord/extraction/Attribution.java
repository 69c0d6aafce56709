package io.onrecord.extraction;

import io.onrecord.article.Span;
import java.util.List;

/**
 * The linked spans of one claim, before anybody has asked who the source is.
 *
 * @param content what was said, in text order; not empty
 * @param cue the words that attribute, in text order; none where nothing does
 * @param source the mention of the source: one span, or none
 * @param confidence the tagger's probability, from 0 to 1
 */
public record Attribution(List<Span> content, List<Span> cue, List<Span> source, double confidence) {

    /**
     * @throws IllegalArgumentException if there is no content, or more than one source
     */
    public Attribution {
        content = content.stream().sorted().toList();
        cue = cue.stream().sorted().toList();
        source = List.copyOf(source);
        if (content.isEmpty()) {
            throw new IllegalArgumentException(
                    "An attribution needs content, got none beside " + cue + " and " + source);
        }
        if (source.size() > 1) {
            throw new IllegalArgumentException("An attribution has at most one source, got " + source);
        }
    }

    /** Where the attribution is in the text: at its source, else its cue, else its content. */
    Span anchor() {
        if (!source.isEmpty()) {
            return source.get(0);
        }
        return cue.isEmpty() ? content.get(0) : cue.get(0);
    }
}
