package io.onrecord.infra.evaluation;

import io.onrecord.article.Article;
import io.onrecord.extraction.Attribution;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An article and the attributions that people found in it.
 *
 * @param article the article; all spans count its UTF-16 units
 * @param attributions by their id in the corpus, in the order of the annotation
 */
public record AnnotatedArticle(Article article, Map<String, Attribution> attributions) {

    public AnnotatedArticle {
        attributions = Collections.unmodifiableMap(new LinkedHashMap<>(attributions));
    }
}
