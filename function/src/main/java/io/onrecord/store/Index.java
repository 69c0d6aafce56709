package io.onrecord.store;

/** A secondary index of the table. Each one's range key is {@link Attributes#PUBLISHED_AT}; each holds whole items. */
public enum Index {
    /** Claims by who said it. */
    BY_SOURCE("by-source", Attributes.SOURCE_ID),
    /** Claims, and the articles themselves, by who published it. */
    BY_OUTLET("by-outlet", Attributes.OUTLET),
    /** Subject items, each of which names its claim. */
    BY_SUBJECT("by-subject", Attributes.SUBJECT_ID);

    private final String indexName;
    private final String hash;

    Index(String indexName, String hash) {
        this.indexName = indexName;
        this.hash = hash;
    }

    /** The index's name in DynamoDB. */
    public String indexName() {
        return indexName;
    }

    /** The attribute that is its hash key. */
    public String hash() {
        return hash;
    }
}
