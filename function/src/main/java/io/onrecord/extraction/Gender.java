package io.onrecord.extraction;

/** What the text shows of a person's gender. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether one person may have both: only the two known ones exclude each other. */
    boolean agreesWith(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }

    Gender orElse(Gender other) {
        return this == UNKNOWN ? other : this;
    }
}
