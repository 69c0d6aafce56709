package io.onrecord.page;

import io.onrecord.query.Directory;
import io.onrecord.query.Lookup;

/** From where claims can be looked at. */
enum Angle {
    SOURCE("source", "Sources"),
    SUBJECT("about", "Subjects"),
    OUTLET("outlet", "Outlets");

    private final String parameter;
    private final String plural;

    Angle(String parameter, String plural) {
        this.parameter = parameter;
        this.plural = plural;
    }

    /** What addresses call it. */
    String parameter() {
        return parameter;
    }

    String plural() {
        return plural;
    }

    String address(String id) {
        return "/claims?" + parameter + "=" + Addresses.encoded(id);
    }

    Lookup lookup(Directory directory, String name) {
        return switch (this) {
            case SOURCE -> directory.source(name);
            case SUBJECT -> directory.subject(name);
            case OUTLET -> directory.outlet(name);
        };
    }
}
