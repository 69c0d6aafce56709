package io.onrecord.extraction;

import java.util.Set;

/**
 * Tells a place that no list holds by where its name stands.
 *
 * <p>Fixes “the wells near Ngorva” and “the mayor of Donvale”: neither is “the agency” or it. Gets wrong a body that is named only as
 * in “the mood in Tidewater”, twice.
 */
final class Whereabouts {

    /** What one may have in a body: a stake in Tidewater. */
    private static final Set<String> HELD = Set.of(
            "share",
            "shares",
            "shareholder",
            "shareholders",
            "stake",
            "stakes",
            "stock",
            "stocks",
            "bond",
            "bonds",
            "interest",
            "interests",
            "confidence",
            "trust",
            "faith",
            "belief",
            "investor",
            "investors",
            "investment",
            "investments",
            "invest",
            "invests",
            "invested",
            "investing",
            "partner",
            "partners",
            "job",
            "jobs",
            "star");

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
        return Places.contains(referent.name()) || isUnlistedPlace(referent);
    }

    /** The same without the lists. */
    boolean isUnlistedPlace(Referent referent) {
        return cast.named(referent.name()).filter(this::isOnlyWhere).isPresent();
    }

    /** Near or the mayor of it, or in it at two places; elsewhere it may own something. */
    private boolean isOnlyWhere(Entity entity) {
        var mentions = entity.mentions();
        return mentions.stream()
                        .allMatch(name ->
                                name.sort() == Name.Sort.UNKNOWN && (isNear(name) || isIn(name) || isOwner(name)))
                && (mentions.stream().anyMatch(this::isNear)
                        || mentions.stream().filter(this::isIn).count() > 1);
    }

    private boolean isNear(Name name) {
        var before = page.lower(name.whole().first() - 1);
        return before.equals("near")
                || (before.equals("of") && OF.contains(page.lower(name.whole().first() - 2)));
    }

    private boolean isIn(Name name) {
        return page.lower(name.whole().first() - 1).equals("in")
                && !HELD.contains(page.lower(name.whole().first() - 2));
    }

    private boolean isOwner(Name name) {
        return page.lower(name.run().end()).equals("'s");
    }
}
