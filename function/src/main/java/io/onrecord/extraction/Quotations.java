package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.claim.Quotation;

/**
 * Whether a content stands in quotation marks: all of its words, some, or none.
 *
 * <p>A claim told inside somebody's quotation counts only the marks within that one. Fixes “He told me ‘go’,” she said: his words
 * are direct, within hers. Gets wrong a quotation whose closing mark is missing in the article: it runs to the paragraph's end.
 */
final class Quotations {

    private final Page page;

    Quotations(Page page) {
        this.page = page;
    }

    Quotation of(Attribution attribution) {
        var outside = attribution.cue().isEmpty()
                ? 0
                : page.depth(page.run(attribution.cue().get(0)).first());
        var quoted = 0;
        var words = 0;
        for (Span span : attribution.content()) {
            var run = page.run(span);
            for (var i = run.first(); i < run.end(); i++) {
                if (page.word(i).isWord()) {
                    words++;
                    quoted += page.depth(i) > outside ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return quoted == words ? Quotation.DIRECT : Quotation.MIXED;
    }
}
