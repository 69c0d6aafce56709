package io.onrecord.page;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.article.Span;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Quotation;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.Source;
import io.onrecord.claim.SourceType;
import io.onrecord.claim.Subject;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.InMemoryClaimStore;
import io.onrecord.store.Revision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Articles in a table and on a shelf, both in memory, and the site over them. */
final class Library implements Shelf {

    private final InMemoryClaimStore store = new InMemoryClaimStore();
    private final Map<String, Article> texts = new LinkedHashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** Keeps an article all of whose text is one claim about these subjects. */
    Library keep(String id, String title, String outlet, String day, String said, String source, String... subjects) {
        var metadata = new Metadata(
                title,
                outlet,
                "https://gazette.example/",
                "",
                new Dateline(Instant.parse(day + "T08:00:00Z"), Dated.ARTICLE));
        var article = new Article(id, said, metadata);
        var whole = List.of(Passage.of(article, new Span(0, said.length())));
        var claim = new Claim(
                "0001",
                whole,
                List.of(),
                new Source(List.of(), source, id(source), SourceType.PERSON, "", Resolution.NAMED, false, ""),
                Quotation.DIRECT,
                Kind.STATEMENT,
                "",
                0.9,
                Stream.of(subjects).map(name -> new Subject(id(name), name)).toList());
        store.keep(revision(id), new Attributions(article, "tagger-1", List.of(claim)));
        texts.put(id, article);
        ids.add(id);
        return this;
    }

    Library reject(String id, String reason) {
        store.reject(revision(id), reason);
        ids.add(id);
        return this;
    }

    Library delete(String id) {
        store.delete(new Revision(id, "", "", "ff", "", Instant.parse("2031-06-01T00:00:00Z")));
        return this;
    }

    /** Puts another text where an article's was. */
    Library exchange(String id, String text) {
        texts.computeIfPresent(id, (same, article) -> new Article(id, text, article.metadata()));
        return this;
    }

    Site site(boolean takesUploads) {
        var table = store.table();
        return new Site(new ClaimArchive(table), new Directory(table, Library::id), this, takesUploads);
    }

    @Override
    public Optional<Article> article(StoredArticle stored) {
        return Optional.ofNullable(texts.get(stored.id()));
    }

    @Override
    public Listing list(String after) {
        return new Listing(ids, "");
    }

    private static Revision revision(String id) {
        return new Revision(id, "v1", "e1", "01", "tagger-1", Instant.parse("2031-05-02T09:00:00Z"));
    }

    static String id(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
