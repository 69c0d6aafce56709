package io.onrecord.store;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Something that happened to an article, as the store is told of it. */
record Told(Revision revision, Status status, int claims) {

    static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");
    static final String OUTLET = "The Gazette of ";

    private static final String LINE = "Mira Santos said the harbour will open in June, and the ferry in May. ";

    static Told upload(String articleId, String eTag, String sequencer, int second, int claims) {
        return new Told(
                new Revision(articleId, "", eTag, sequencer, "first-1", NOON.plusSeconds(second)),
                Status.READY,
                claims);
    }

    static Told rejection(String articleId, String eTag, String sequencer, int second) {
        return new Told(new Revision(articleId, "", eTag, sequencer, "", NOON.plusSeconds(second)), Status.REJECTED, 0);
    }

    static Told removal(String articleId, String sequencer, int second) {
        return new Told(new Revision(articleId, "", "", sequencer, "", NOON.plusSeconds(second)), Status.DELETED, 0);
    }

    Told by(String extractor) {
        var read = new Revision(
                revision.articleId(),
                revision.versionId(),
                revision.eTag(),
                revision.sequencer(),
                extractor,
                revision.uploadedAt());
        return new Told(read, status, claims);
    }

    Outcome to(ClaimStore store) {
        return switch (status) {
            case READY -> store.keep(revision, found());
            case REJECTED -> store.reject(revision, "The text is not UTF-8");
            case DELETED -> store.delete(revision);
        };
    }

    /** The whole of the table after it alone was told, once. */
    List<Map<String, AttributeValue>> alone() {
        var store = new InMemoryClaimStore();
        to(store);
        return store.table().range(Range.ofAll(revision.articleId()));
    }

    Attributions found() {
        var text = (revision.eTag() + ": ") + LINE.repeat(Math.max(1, claims));
        var dateline = new Dateline(revision.uploadedAt(), Dated.UPLOAD);
        var metadata = new Metadata("Harbour", OUTLET + revision.articleId(), "", "", dateline);
        var article = new Article(revision.articleId(), text, metadata);
        var claimed = new ArrayList<Claim>();
        for (var place = 1; place <= claims; place++) {
            claimed.add(claim(article, place));
        }
        return new Attributions(article, revision.extractor(), claimed);
    }

    private Claim claim(Article article, int place) {
        var from = revision.eTag().length() + 2 + (place - 1) * LINE.length();
        var source = new Source(
                List.of(passage(article, "Mira Santos", from)),
                "Mira Santos",
                "mira-santos of " + revision.articleId(),
                SourceType.PERSON,
                "the harbour master",
                Resolution.NAMED,
                false,
                "");
        return new Claim(
                Claim.ordinal(place),
                List.of(passage(article, "the harbour will open in June", from), passage(article, "in May", from)),
                List.of(passage(article, "said", from)),
                source,
                Quotation.INDIRECT,
                Kind.STATEMENT,
                "a newsletter",
                0.9,
                List.of(new Subject("harbour of " + revision.articleId(), "Harbour"), new Subject("ferry", "Ferry")));
    }

    private static Passage passage(Article article, String words, int from) {
        var start = article.text().indexOf(words, from);
        return Passage.of(article, new Span(start, start + words.length()));
    }
}
