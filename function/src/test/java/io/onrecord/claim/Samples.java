package io.onrecord.claim;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.article.Span;
import java.time.Instant;
import java.util.List;

/** One small article and parts of a claim in it. */
final class Samples {

    static final Article ARTICLE = new Article(
            "articles/harbour.txt",
            "Mira Santos said the harbour will open in June, and reopen in May.",
            new Metadata(
                    "", "The Gazette", "", "", new Dateline(Instant.parse("2024-05-01T08:00:00Z"), Dated.ARTICLE)));

    static final Source SANTOS = new Source(
            List.of(passage("Mira Santos")),
            "Mira Santos",
            "mira-santos",
            SourceType.PERSON,
            "",
            Resolution.NAMED,
            false,
            "");

    private Samples() {}

    /** The first place of these words in the article. */
    static Passage passage(String words) {
        var start = ARTICLE.text().indexOf(words);
        return new Passage(new Span(start, start + words.length()), words);
    }

    static Claim claim(String id, List<Passage> content) {
        return claim(id, content, 0.9, List.of());
    }

    static Claim claim(String id, List<Passage> content, double confidence, List<Subject> subjects) {
        return new Claim(
                id,
                content,
                List.of(passage("said")),
                SANTOS,
                Quotation.INDIRECT,
                Kind.STATEMENT,
                "",
                confidence,
                subjects);
    }
}
