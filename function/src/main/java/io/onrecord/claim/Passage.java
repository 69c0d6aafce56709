package io.onrecord.claim;

import io.onrecord.article.Article;
import io.onrecord.article.Span;

/**
 * A span together with the article's text at that span.
 *
 * @param span where it stands in the article
 * @param text the words there, as long as the span
 */
public record Passage(Span span, String text) {

    /**
     * @throws IllegalArgumentException if text and span differ in length
     */
    public Passage {
        if (text.length() != span.length()) {
            throw new IllegalArgumentException("A passage needs a text of " + span.length() + " UTF-16 units for "
                    + span + ", got " + text.length());
        }
    }

    /**
     * The article's text at the span.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public static Passage of(Article article, Span span) {
        return new Passage(span, span.of(article.text()));
    }
}
