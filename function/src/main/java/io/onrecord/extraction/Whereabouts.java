package io.onrecord.extraction;

import java.util.Set;

/**
 * Tells a place that no list holds by where its name stands.
 *
 * <p>Fixes “the central prison in Ngorva” and “the mayor of Donvale”: neither is “the group” or it. Gets wrong a body that an article
 * names once, as “the mood in Tidewater”.
 */
final class Whereabouts {

    private static final Set<String> WHERE = Set.of("in", "near", "outside", "across", "throughout", "around");

    /** What one may have in a body: a stake in Tidewater. */
    private static final Set<String> HELD = Set.of(
            "shares",
            "share",
            "stake",
            "stakes",
            "stock",
            "interest",
            "confidence",
            "trust",
            "faith",
            "investor",
            "investors",
            "investment",
            "invested",
            "investing",
            "invest",
            "partner",
            "belief");

    private static final Set<String> OF = Set.of(
            "mayor",
            "governor",
            "city",
            "town",
            "village",
            "district",
            "port",
            "state",
            "province",
            "capital",
            "region",
            "county",
            "island",
            "people",
            "streets",
            "suburb",
            "residents",
            "parish",
            "valley");

    private final Page page;
    private final Cast cast;

    Whereabouts(Scene scene) {
        this.page = scene.page();
        this.cast = scene.cast();
    }

    /** A place by the lists, or a name that is nowhere but in, near or the mayor of something. */
    boolean isPlace(Referent referent) {
        return Places.contains(referent.name())
                || cast.named(referent.name()).filter(this::isOnlyWhere).isPresent();
    }

    private boolean isOnlyWhere(Entity entity) {
        return entity.mentions().stream()
                        .allMatch(name -> name.sort() == Name.Sort.UNKNOWN && (isWhere(name) || isOwner(name)))
                && entity.mentions().stream().anyMatch(this::isWhere);
    }

    private boolean isWhere(Name name) {
        var before = page.lower(name.whole().first() - 1);
        var first = page.lower(name.whole().first() - 2);
        return (WHERE.contains(before) && !HELD.contains(first)) || (before.equals("of") && OF.contains(first));
    }

    private boolean isOwner(Name name) {
        return page.lower(name.run().end()).equals("'s");
    }
}
