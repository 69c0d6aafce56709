package io.onrecord.page;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.query.StoredArticle;
import io.onrecord.query.StoredClaim;
import java.util.List;
import java.util.Optional;

/** Where the articles themselves stand; the table holds no more of them than was said. Safe to use from several threads. */
public interface Shelf {

    /**
     * The article as it was read when its claims were found; nothing if that upload is gone or can no longer be read.
     * Whether it has the same text is for the caller to check.
     */
    Optional<Article> article(StoredArticle stored);

    /**
     * The article's claims in its text; nothing if the text is gone, or is no longer that in which they were found.
     */
    default Optional<Attributions> attributions(StoredArticle stored) {
        return article(stored)
                .filter(article -> article.sha256().equals(stored.sha256()))
                .map(article -> new Article(stored.id(), article.text(), stored.metadata()))
                .map(article -> new Attributions(
                        article,
                        stored.upload().extractor(),
                        stored.claims().stream().map(StoredClaim::claim).toList()));
    }

    /**
     * Some of the uploads.
     *
     * @param after where the listing before this one ended, "" for the first
     */
    Listing list(String after);

    /**
     * A part of all uploads.
     *
     * @param ids of articles, as the table has them; some may not be in the table yet
     * @param next what to ask for the next part with, "" after the last
     */
    record Listing(List<String> ids, String next) {
        public Listing {
            ids = List.copyOf(ids);
        }
    }
}
