package io.onrecord.page;

import io.onrecord.query.Directory;
import io.onrecord.query.Lookup;
import io.onrecord.query.Named;
import io.onrecord.query.StoredClaim;
import java.util.stream.Stream;

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

    /** Where the claims of an id are. */
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

    /** What the claim has to do with from here, under the names that its article has; nothing where that is not known. */
    Stream<Named> named(StoredClaim stored) {
        var claim = stored.claim();
        var named = switch (this) {
            case SOURCE ->
                Stream.of(new Named(claim.source().id(), claim.source().name()));
            case SUBJECT -> claim.subjects().stream().map(subject -> new Named(subject.id(), subject.name()));
            case OUTLET ->
                Stream.of(
                        new Named(stored.metadata().outlet(), stored.metadata().outlet()));
        };
        return named.filter(one -> !one.id().isEmpty());
    }
}
