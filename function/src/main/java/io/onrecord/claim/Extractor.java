package io.onrecord.claim;

import io.onrecord.article.Article;

/**
 * Finds claims in an article.
 *
 * <p>An extractor is safe to use from several threads, and the same article gives the same answer.
 */
public interface Extractor {

    /** Everything that is attributed in the article; no claims where nothing is. */
    Attributions extract(Article article);
}
