package io.onrecord.claim;

/** What sort of thing a source is. */
public enum SourceType {
    /** One person, named or not. */
    PERSON,
    /** A body that speaks as one: a ministry, a company, a news agency. */
    ORGANIZATION,
    /** Several people: officials, residents, analysts. */
    GROUP,
    /** Something written: a report, a court filing, a statement. */
    DOCUMENT,
    /** None of these, or no source. */
    OTHER
}
