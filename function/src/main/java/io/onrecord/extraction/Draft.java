package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.List;

/** Somebody whose names are being gathered. */
final class Draft {
    final List<Name> mentions = new ArrayList<>();
    final SourceType type;
    String name;
    Gender gender = Gender.UNKNOWN;

    Draft(SourceType type, String name) {
        this.type = type;
        this.name = name;
    }

    void add(Name mention) {
        mentions.add(mention);
        gender = gender.orElse(mention.gender());
    }
}
