package io.onrecord.extraction;

import java.util.List;

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

    /** The one of the two that is shown more often; unknown where neither is. */
    static Gender mostly(List<Gender> shown) {
        var women = shown.stream().filter(FEMALE::equals).count();
        var men = shown.stream().filter(MALE::equals).count();
        return women > men ? FEMALE : men > women ? MALE : UNKNOWN;
    }
}
