package io.onrecord.export;

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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Articles of our own with claims that nest, overlap, break off at a paragraph and stand behind an emoji. */
final class Samples {

    static final String TITLE = "Cranes 🏗 for Port Elgin";

    /** The cue and a source of one claim stand inside the content of another; one content spans two paragraphs. */
    static final Article ARTICLE = article(
            TITLE,
            TITLE + "\n\n“The 🏗 cranes come,” Mira Santos said, “in May.”\n"
                    + "Ida Bloom wrote that Santos said the quay is short.\n"
                    + "The union fears\nthat nobody pays.\n");

    static final Attributions ATTRIBUTIONS = new Attributions(
            ARTICLE,
            "tagger-1",
            List.of(
                    claim(
                            "0001",
                            passages(ARTICLE, "“The 🏗 cranes come,”", "“in May.”"),
                            passages(ARTICLE, "said"),
                            source(passages(ARTICLE, "Mira Santos"), "Mira Santos"),
                            List.of(new Subject("port-elgin", "Port Elgin"))),
                    claim(
                            "0002",
                            passages(ARTICLE, "that Santos said the quay is short"),
                            passages(ARTICLE, "wrote"),
                            source(passages(ARTICLE, "Ida Bloom"), "Ida Bloom"),
                            List.of()),
                    claim("0003", passages(ARTICLE, "the quay is short"), List.of(), source(List.of(), ""), List.of()),
                    claim(
                            "0004",
                            passages(ARTICLE, "fears\nthat nobody pays"),
                            List.of(),
                            source(passages(ARTICLE, "The union"), "The union"),
                            List.of())));

    private Samples() {}

    static Article article(String title, String text) {
        return new Article(
                "articles/cranes.txt",
                text,
                new Metadata(
                        title,
                        "The Gazette",
                        "https://gazette.example/cranes",
                        "",
                        new Dateline(Instant.parse("2031-05-02T08:00:00Z"), Dated.ARTICLE)));
    }

    /** The first place of each of these words. */
    static List<Passage> passages(Article article, String... words) {
        return Stream.of(words)
                .map(part -> {
                    var start = article.text().indexOf(part);
                    return Passage.of(article, new Span(start, start + part.length()));
                })
                .toList();
    }

    static Source source(List<Passage> mention, String name) {
        return new Source(
                mention,
                name,
                name.toLowerCase(java.util.Locale.ROOT),
                SourceType.PERSON,
                "",
                Resolution.NAMED,
                false,
                "");
    }

    static Claim claim(String id, List<Passage> content, List<Passage> cue, Source source, List<Subject> subjects) {
        return new Claim(id, content, cue, source, Quotation.DIRECT, Kind.STATEMENT, "", 0.9, subjects);
    }

    /** One claim all of whose words are the given ones, in an article of nothing else. */
    static Attributions hostile(String words) {
        var article = new Article(
                words, words, new Metadata(words, words, words, words, new Dateline(Instant.EPOCH, Dated.ARTICLE)));
        var whole = List.of(Passage.of(article, new Span(0, words.length())));
        var source = new Source(whole, words, words, SourceType.PERSON, words, Resolution.NAMED, true, words);
        var claim = new Claim(
                "0001",
                whole,
                whole,
                source,
                Quotation.DIRECT,
                Kind.STATEMENT,
                words,
                0.9,
                List.of(new Subject(words, words)));
        return new Attributions(article, "tagger-1", List.of(claim));
    }
}
