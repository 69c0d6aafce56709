package io.onrecord.store;

/** The names of the table's attributes: words that a person can type into a query. */
public final class Attributes {

    public static final String ARTICLE_ID = "articleId";
    public static final String ITEM = "item";

    public static final String STATUS = "status";
    public static final String REASON = "reason";
    public static final String REVISION = "revision";
    public static final String SEQUENCER = "sequencer";
    public static final String VERSION_ID = "versionId";
    public static final String ETAG = "eTag";
    public static final String UPLOADED_AT = "uploadedAt";
    public static final String EXTRACTOR = "extractor";
    public static final String SHA256 = "sha256";
    public static final String CLAIM_COUNT = "claimCount";
    public static final String NEXT = "next";
    public static final String EXPIRES_AT = "expiresAt";

    public static final String TITLE = "title";
    public static final String OUTLET = "outlet";
    public static final String URL = "url";
    public static final String AUTHOR = "author";
    public static final String PUBLISHED_AT = "publishedAt";
    public static final String DATED = "dated";

    public static final String CLAIM_ID = "claimId";
    public static final String SAID = "said";
    public static final String CUE = "cue";
    public static final String MENTION = "mention";
    public static final String SPANS = "spans";
    public static final String CUT = "cut";
    public static final String BEFORE = "before";
    public static final String AFTER = "after";
    public static final String SOURCE = "source";
    public static final String SOURCE_ID = "sourceId";
    public static final String SOURCE_TYPE = "sourceType";
    public static final String ROLE = "role";
    public static final String RESOLUTION = "resolution";
    public static final String ANONYMOUS = "anonymous";
    public static final String ANONYMITY_REASON = "anonymityReason";
    public static final String QUOTATION = "quotation";
    public static final String KIND = "kind";
    public static final String CHANNEL = "channel";
    public static final String CONFIDENCE = "confidence";
    public static final String SUBJECTS = "subjects";
    public static final String SUBJECT_ID = "subjectId";
    public static final String SUBJECT = "subject";
    public static final String CLAIM = "claim";
    public static final String ID = "id";
    public static final String SAID_BY = "by";
    public static final String NAMED = "named";
    public static final String NAME = "name";

    private Attributes() {}
}
