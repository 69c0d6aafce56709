package io.onrecord.query;

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
import io.onrecord.store.InMemoryClaimStore;
import io.onrecord.store.Revision;
import io.onrecord.store.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Articles that are made of their claims, kept in memory. */
final class Newsroom {

    static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    /** What is said in an article, and by whom. */
    record Said(String speaker, String words, Kind kind, boolean anonymous, double confidence, List<String> subjects) {

        Said(String speaker, String words, String... subjects) {
            this(speaker, words, Kind.STATEMENT, false, 0.9, List.of(subjects));
        }

        Said as(Kind other) {
            return new Said(speaker, words, other, anonymous, confidence, subjects);
        }

        Said withheld() {
            return new Said(speaker, words, kind, true, confidence, subjects);
        }

        Said trusted(double probability) {
            return new Said(speaker, words, kind, anonymous, probability, subjects);
        }

        private String sentence() {
            return speaker + " said " + words + ". ";
        }
    }

    private final InMemoryClaimStore store = new InMemoryClaimStore();
    private int uploads;

    Table table() {
        return store.table();
    }

    ClaimArchive archive() {
        return new ClaimArchive(store.table());
    }

    /** Publishes an article, over the one before it if there is one. */
    Newsroom publish(String key, String outlet, Instant at, Said... said) {
        uploads++;
        var revision = new Revision(key, "", "tag" + uploads, sequencer(), "first-1", NOON.plusSeconds(uploads));
        store.keep(revision, attributions(article(key, outlet, at, said), said));
        return this;
    }

    void withdraw(String key) {
        uploads++;
        store.delete(new Revision(key, "", "", sequencer(), "", NOON.plusSeconds(uploads)));
    }

    private String sequencer() {
        return String.format(Locale.ROOT, "%08X", uploads);
    }

    private static Article article(String key, String outlet, Instant at, Said... said) {
        var text = new StringBuilder();
        Arrays.stream(said).map(Said::sentence).forEach(text::append);
        return new Article(key, text.toString(), new Metadata("", outlet, "", "", new Dateline(at, Dated.ARTICLE)));
    }

    private static Attributions attributions(Article article, Said... said) {
        var claims = new ArrayList<Claim>();
        var start = 0;
        for (var each : said) {
            claims.add(claim(article, Claim.ordinal(claims.size() + 1), start, each));
            start += each.sentence().length();
        }
        return new Attributions(article, "first-1", claims);
    }

    private static Claim claim(Article article, String id, int start, Said said) {
        var cue = start + said.speaker().length() + 1;
        var content = cue + "said ".length();
        return new Claim(
                id,
                List.of(passage(article, content, said.words().length())),
                List.of(passage(article, cue, "said".length())),
                source(passage(article, start, said.speaker().length()), said),
                Quotation.INDIRECT,
                said.kind(),
                "",
                said.confidence(),
                said.subjects().stream()
                        .map(name -> new Subject(slug(name), name))
                        .toList());
    }

    private static Source source(Passage mention, Said said) {
        return new Source(
                List.of(mention),
                said.speaker(),
                slug(said.speaker()),
                SourceType.PERSON,
                "",
                Resolution.NAMED,
                said.anonymous(),
                "");
    }

    private static Passage passage(Article article, int start, int length) {
        return Passage.of(article, new Span(start, start + length));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
