package io.onrecord.infra.evaluation;

import io.onrecord.article.Span;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import java.util.List;
import java.util.Optional;

/**
 * Where a claim stands in its article. Unlike a claim it may lack content, have several sources, and its spans may overlap:
 * people annotate so. Spans count UTF-16 units; each list is sorted and names no span twice.
 *
 * @param source who said it
 * @param cue the words that attribute it
 * @param content what was said
 */
public record ClaimSpans(List<Span> source, List<Span> cue, List<Span> content) {

    public ClaimSpans {
        source = ordered(source);
        cue = ordered(cue);
        content = ordered(content);
    }

    /** Where an extractor's claim stands. */
    public static ClaimSpans of(Claim claim) {
        return new ClaimSpans(spans(claim.source().mention()), spans(claim.cue()), spans(claim.content()));
    }

    List<Span> of(Role role) {
        return switch (role) {
            case SOURCE -> source;
            case CUE -> cue;
            case CONTENT -> content;
        };
    }

    /** The same without white space at the ends of spans, and without the spans that are nothing else. */
    ClaimSpans trimmed(String text) {
        return new ClaimSpans(trimmed(text, source), trimmed(text, cue), trimmed(text, content));
    }

    private static List<Span> ordered(List<Span> spans) {
        return spans.stream().sorted().distinct().toList();
    }

    private static List<Span> spans(List<Passage> passages) {
        return passages.stream().map(Passage::span).toList();
    }

    private static List<Span> trimmed(String text, List<Span> spans) {
        return spans.stream()
                .map(span -> WhiteSpace.trimmed(text, span))
                .flatMap(Optional::stream)
                .toList();
    }
}
