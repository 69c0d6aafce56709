package io.onrecord.infra;

import io.onrecord.claim.Attributions;
import io.onrecord.event.BucketShelf;
import io.onrecord.export.ExportFormat;
import io.onrecord.query.Page;
import io.onrecord.query.StoredArticle;
import software.amazon.awssdk.core.exception.SdkException;

/** How one article of the table is written: as rows, or in a format that holds its text too. */
enum ArticleFormat {
    TABLE,
    JSON,
    CSV,
    HTML,
    ANNOTATIONS,
    BRAT;

    /**
     * Writes it.
     *
     * @throws UserError if it takes the text and that cannot be had
     */
    void print(StoredArticle article, Terminal terminal) {
        switch (this) {
            case TABLE, JSON, CSV -> ClaimRows.valueOf(name()).print(new Page(article.claims(), ""), terminal);
            case HTML, ANNOTATIONS, BRAT -> {
                terminal.out().print(ExportFormat.valueOf(name()).of(withText(article)));
                terminal.out().flush();
            }
        }
    }

    /** The bucket is the one that the id names, of AWS or of the cloud that the environment leads to. */
    private static Attributions withText(StoredArticle article) {
        var bucket = article.id().substring(0, article.id().indexOf('/'));
        try {
            return BucketShelf.from(System.getenv(), bucket)
                    .attributions(article)
                    .orElseThrow(() -> new UserError("The text of " + article.id()
                            + " is gone from the bucket, or was replaced. json and csv do without it."));
        } catch (SdkException e) {
            throw new UserError(
                    "The text of " + article.id() + " cannot be read: " + e.getMessage()
                            + ". For a cloud that is up, paste the export lines that it printed; json and csv do"
                            + " without the text.",
                    e);
        }
    }
}
