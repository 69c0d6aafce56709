package io.onrecord.store;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Source;
import io.onrecord.claim.Subject;
import io.onrecord.claim.comparison.Likeness;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The claim and subject items of one revision of one article. */
final class RevisionItems {

    /** How much of the article is kept on each side of a content, in UTF-16 units: about two sentences. */
    static final int CONTEXT_UNITS = 200;

    private final Revision revision;
    private final String token;
    private final Article article;
    private final Map<Key, Map<String, AttributeValue>> items = new HashMap<>();

    private RevisionItems(Revision revision, Article article) {
        this.revision = revision;
        this.token = revision.id(article);
        this.article = article;
    }

    /** Items of distinct keys, the same each time the same revision is given. */
    static Collection<Map<String, AttributeValue>> of(Revision revision, Attributions found) {
        var items = new RevisionItems(revision, found.article());
        found.claims().forEach(items::add);
        Naming.of(found).forEach(items::add);
        return items.items.values();
    }

    private void add(Claim claim) {
        var fitting = fitting(claim);
        keep(claimItem(fitting, units(claim) - units(fitting)).item(Rank.of(revision)));
        fitting.subjects().forEach(subject -> keep(subjectItem(fitting, subject)));
        Likeness.keys(Passages.joined(fitting.content())).forEach(key -> keep(likenessItem(fitting, key)));
    }

    /** Two names of one source that begin alike stand there as the first of them. */
    private void add(NameItem name) {
        for (var key : name.keys()) {
            var item = name.item(revision.articleId(), token, key)
                    .seconds(
                            Attributes.PUBLISHED_AT,
                            article.metadata().dateline().at());
            Rank.of(revision).into(item);
            items.putIfAbsent(Key.of(item.item()), item.item());
        }
    }

    private void keep(Map<String, AttributeValue> item) {
        items.put(Key.of(item), item);
    }

    private ClaimItem claimItem(Claim claim, int cut) {
        return new ClaimItem(
                revision.articleId(),
                token,
                revision.extractor(),
                article.metadata(),
                claim,
                before(claim.content().get(0).span().start()),
                after(claim.content().get(claim.content().size() - 1).span().end()),
                cut);
    }

    /**
     * The claim's own keys of the other indexes are a level down, so that only the claim itself is found by them. In
     * by-source the item stands under its source and subject together: what Kolb said about Iran.
     */
    private Map<String, AttributeValue> subjectItem(Claim claim, Subject subject) {
        var id = Brevity.beginning(subject.id(), Brevity.KEY_BYTES);
        var item = Fields.of(Key.ofSubject(revision.articleId(), token, id, claim.id()))
                .exactly(Attributes.REVISION, token)
                .exactly(Attributes.SUBJECT_ID, id)
                .key(Attributes.SOURCE_ID, ClaimReference.about(claim.source().id(), id))
                .text(Attributes.SUBJECT, subject.name())
                .exactly(Attributes.SAID, Passages.joined(claim.content()))
                .text(Attributes.SOURCE, claim.source().name())
                .seconds(Attributes.PUBLISHED_AT, article.metadata().dateline().at())
                .map(Attributes.CLAIM, reference(claim));
        Rank.of(revision).into(item);
        return item.item();
    }

    private Map<String, AttributeValue> likenessItem(Claim claim, String key) {
        var item = new LikenessItem(
                        revision.articleId(),
                        token,
                        claim.id(),
                        ClaimReference.key(claim.source().id()))
                .item(key)
                .seconds(Attributes.PUBLISHED_AT, article.metadata().dateline().at());
        Rank.of(revision).into(item);
        return item.item();
    }

    private Fields reference(Claim claim) {
        return Fields.empty()
                .exactly(Attributes.ID, claim.id())
                .key(Attributes.SOURCE_ID, claim.source().id())
                .key(Attributes.OUTLET, article.metadata().outlet())
                .one(Attributes.KIND, claim.kind())
                .flag(Attributes.ANONYMOUS, claim.source().anonymous())
                .number(Attributes.CONFIDENCE, ClaimFields.rounded(claim.confidence()));
    }

    private String before(int end) {
        var start = Math.max(0, end - CONTEXT_UNITS);
        var split = start > 0 && Character.isLowSurrogate(article.text().charAt(start));
        return article.text().substring(split ? start + 1 : start, end);
    }

    private String after(int start) {
        var end = Math.min(article.text().length(), start + CONTEXT_UNITS);
        var split = end > start && Character.isHighSurrogate(article.text().charAt(end - 1));
        return article.text().substring(start, split ? end - 1 : end);
    }

    private static Claim fitting(Claim claim) {
        return new Claim(
                claim.id(),
                fitting(claim.content()),
                fitting(claim.cue()),
                fitting(claim.source()),
                claim.quotation(),
                claim.kind(),
                claim.channel(),
                claim.confidence(),
                claim.subjects());
    }

    private static Source fitting(Source source) {
        return new Source(
                fitting(source.mention()),
                source.name(),
                source.id(),
                source.type(),
                source.role(),
                source.resolution(),
                source.anonymous(),
                source.anonymityReason());
    }

    private static List<Passage> fitting(List<Passage> passages) {
        return Brevity.beginning(passages, Brevity.PASSAGE_BYTES);
    }

    private static int units(Claim claim) {
        return Brevity.units(claim.content())
                + Brevity.units(claim.cue())
                + Brevity.units(claim.source().mention());
    }
}
