package io.onrecord.store;

import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import io.onrecord.claim.Quotation;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.Source;
import io.onrecord.claim.SourceType;
import io.onrecord.claim.Subject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The attributes of a claim: its words as people read them, its spans beside them. */
final class ClaimFields {

    /** A millionth is finer than any extractor's calibration, and within what DynamoDB's numbers hold. */
    private static final int CONFIDENCE_DECIMALS = 6;

    private static final String ID = "id";
    private static final String NAME = "name";

    private ClaimFields() {}

    static void into(Fields item, Claim claim) {
        var spans = Fields.empty();
        Passages.into(item, Attributes.SAID, spans, claim.content());
        Passages.into(item, Attributes.CUE, spans, claim.cue());
        Passages.into(item, Attributes.MENTION, spans, claim.source().mention());
        source(item, claim.source());
        item.exactly(Attributes.CLAIM_ID, claim.id())
                .map(Attributes.SPANS, spans)
                .one(Attributes.QUOTATION, claim.quotation())
                .one(Attributes.KIND, claim.kind())
                .text(Attributes.CHANNEL, claim.channel())
                .number(Attributes.CONFIDENCE, rounded(claim.confidence()))
                .list(
                        Attributes.SUBJECTS,
                        claim.subjects().stream().map(ClaimFields::subject).toList());
    }

    private static void source(Fields item, Source source) {
        item.text(Attributes.SOURCE, source.name())
                .key(Attributes.SOURCE_ID, source.id())
                .one(Attributes.SOURCE_TYPE, source.type())
                .text(Attributes.ROLE, source.role())
                .one(Attributes.RESOLUTION, source.resolution())
                .flag(Attributes.ANONYMOUS, source.anonymous())
                .text(Attributes.ANONYMITY_REASON, source.anonymityReason());
    }

    static Claim of(Fields item) {
        var spans = item.map(Attributes.SPANS);
        return new Claim(
                item.text(Attributes.CLAIM_ID),
                Passages.of(item, Attributes.SAID, spans),
                Passages.of(item, Attributes.CUE, spans),
                source(item, spans),
                item.one(Attributes.QUOTATION, Quotation.class),
                item.one(Attributes.KIND, Kind.class),
                item.text(Attributes.CHANNEL),
                item.fraction(Attributes.CONFIDENCE),
                item.list(Attributes.SUBJECTS).stream()
                        .map(ClaimFields::subject)
                        .toList());
    }

    private static Source source(Fields item, Fields spans) {
        return new Source(
                Passages.of(item, Attributes.MENTION, spans),
                item.text(Attributes.SOURCE),
                item.text(Attributes.SOURCE_ID),
                item.one(Attributes.SOURCE_TYPE, SourceType.class),
                item.text(Attributes.ROLE),
                item.one(Attributes.RESOLUTION, Resolution.class),
                item.flag(Attributes.ANONYMOUS),
                item.text(Attributes.ANONYMITY_REASON));
    }

    private static AttributeValue subject(Subject subject) {
        return AttributeValue.fromM(
                Fields.empty().key(ID, subject.id()).text(NAME, subject.name()).item());
    }

    private static Subject subject(Fields item) {
        return new Subject(item.text(ID), item.text(NAME));
    }

    static BigDecimal rounded(double confidence) {
        return BigDecimal.valueOf(confidence)
                .setScale(CONFIDENCE_DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
    }
}
