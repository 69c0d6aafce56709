package io.onrecord.claim;

/** Whether a claim's content stands in quotation marks. */
public enum Quotation {
    /** All of it does. */
    DIRECT,
    /** None of it does. */
    INDIRECT,
    /** Some of it does. */
    MIXED
}
