package io.onrecord.claim;

import io.onrecord.article.Article;
import java.util.Optional;

/**
 * Finds claims in an article.
 *
 * <p>An extractor is safe to use from several threads, and the same article gives the same answer.
 */
public interface Extractor {

    /**
     * Why this article is more than can be extracted in reasonable time, for whoever uploaded it.
     *
     * @return nothing where {@link #extract} can take it
     */
    default Optional<String> objection(Article article) {
        return Optional.empty();
    }

    /** Everything that is attributed in the article; no claims where nothing is. */
    Attributions extract(Article article);
}
