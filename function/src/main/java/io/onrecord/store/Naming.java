package io.onrecord.store;

import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Resolution;
import java.util.stream.Stream;

/** The names by which readers may ask for what an article holds: its outlet, its named sources and its subjects. */
final class Naming {

    private Naming() {}

    /** Each name once, in the order of the text; the outlet first. */
    static Stream<NameItem> of(Attributions found) {
        var claims = found.claims();
        var outlet = found.article().metadata().outlet();
        var names = Stream.of(
                claims.isEmpty() ? Stream.<NameItem>empty() : names(Index.BY_OUTLET, outlet, outlet),
                claims.stream().flatMap(Naming::source),
                claims.stream()
                        .flatMap(claim -> claim.subjects().stream())
                        .flatMap(subject -> names(Index.BY_SUBJECT, subject.id(), subject.name())));
        return names.flatMap(part -> part).distinct();
    }

    /**
     * What a source is called, and how this article calls it where that is a name too: “the Defense Department” leads to
     * Pentagon. A description holds for its article alone, and leads nowhere.
     */
    private static Stream<NameItem> source(Claim claim) {
        var source = claim.source();
        return switch (source.resolution()) {
            case NAMED, COREFERENT ->
                Stream.concat(
                        names(Index.BY_SOURCE, source.id(), source.name()),
                        source.mention().stream()
                                .filter(mention -> source.resolution() == Resolution.NAMED)
                                .flatMap(mention -> names(Index.BY_SOURCE, source.id(), mention.text())));
            case DESCRIBED, NONE -> Stream.empty();
        };
    }

    private static Stream<NameItem> names(Index index, String id, String name) {
        return id.isEmpty() ? Stream.empty() : Stream.of(new NameItem(index, ClaimReference.key(id), name));
    }
}
