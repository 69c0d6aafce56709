package io.onrecord.infra;

import io.onrecord.export.ExportFormat;
import io.onrecord.query.Page;
import io.onrecord.query.StoredArticle;

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
    void print(StoredArticle article, OpenTable open, Terminal terminal) {
        switch (this) {
            case TABLE, JSON, CSV -> ClaimRows.valueOf(name()).print(new Page(article.claims(), ""), terminal);
            case HTML, ANNOTATIONS, BRAT -> {
                terminal.out().print(ExportFormat.valueOf(name()).of(open.withText(article)));
                terminal.out().flush();
            }
        }
    }
}
