package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.List;

/** Somebody whose names are being gathered. */
final class Draft {
    final List<Name> mentions = new ArrayList<>();
    final SourceType type;
    Gender gender = Gender.UNKNOWN;
    private String name;
    private String surname;

    Draft(SourceType type, String name) {
        this.type = type;
        this.name = name;
        this.surname = NameParts.surname(name);
    }

    String name() {
        return name;
    }

    /** The last word of the name that is no suffix. */
    String surname() {
        return surname;
    }

    /** Gives it another name: a longer one, mostly. */
    void call(String other) {
        name = other;
        surname = NameParts.surname(other);
    }

    void add(Name mention) {
        mentions.add(mention);
        gender = gender.orElse(mention.gender());
    }
}
