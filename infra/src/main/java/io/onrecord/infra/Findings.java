package io.onrecord.infra;

import io.onrecord.query.StoredArticle;
import java.util.List;
import java.util.Optional;

/**
 * What came of a run.
 *
 * @param articles what became of each file, in the order of the files
 * @param failed the events that the function could not handle
 */
record Findings(List<Finding> articles, List<FailedDelivery> failed) {

    /**
     * What became of one file.
     *
     * @param file the file that was uploaded
     * @param article how it stands in the table, in no or one element
     */
    record Finding(ArticleFile file, List<StoredArticle> article) {

        static Finding of(ArticleFile file, Optional<StoredArticle> article) {
            return new Finding(file, article.stream().toList());
        }
    }

    Findings {
        articles = List.copyOf(articles);
        failed = List.copyOf(failed);
    }

    /** Whether every article was read, or rejected with a reason. */
    boolean complete() {
        return failed.isEmpty()
                && articles.stream().noneMatch(finding -> finding.article().isEmpty());
    }
}
