package io.onrecord.claim;

import io.onrecord.article.Article;
import java.util.List;

/**
 * What was found in one article. Every passage of every claim holds the article's text at its span.
 *
 * @param article where it was found
 * @param extractor the version of what found it; not empty
 * @param claims in text order, ids strictly ascending
 */
public record Attributions(Article article, String extractor, List<Claim> claims) {

    /**
     * @throws IllegalArgumentException if the extractor is empty, ids do not ascend, or a passage is not the article's
     */
    public Attributions {
        claims = List.copyOf(claims);
        if (extractor.isEmpty()) {
            throw new IllegalArgumentException("Attributions need an extractor's version, got an empty one");
        }
        requireAscendingIds(article, claims);
        claims.forEach(claim -> claim.passages().forEach(passage -> requireVerbatim(article, claim, passage)));
    }

    private static void requireAscendingIds(Article article, List<Claim> claims) {
        for (var i = 1; i < claims.size(); i++) {
            var before = claims.get(i - 1).id();
            var after = claims.get(i).id();
            if (before.compareTo(after) >= 0) {
                throw new IllegalArgumentException(
                        "Claims of " + article.id() + " need ascending ids, got " + before + " before " + after);
            }
        }
    }

    private static void requireVerbatim(Article article, Claim claim, Passage passage) {
        var start = passage.span().start();
        if (!article.text().startsWith(passage.text(), start)) {
            throw new IllegalArgumentException("The claim " + claim.id() + " of " + article.id()
                    + " holds a passage at " + passage.span() + " that is not the article's text there");
        }
    }
}
