package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds two names with “and” between them: “X and Y” is whom a later they, both men or the two may stand for.
 *
 * <p>Fixes “Ilse Kern of Ghent and Otto Baum”, whose place belongs to the first name. Gets wrong three names in a row, of which it
 * takes the last two.
 */
final class JoinedNames {

    private final Page page;
    private final Cast cast;

    JoinedNames(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /** Every two and their place, in text order. */
    Map<Run, Referent> all() {
        var names = cast.appearances();
        var pairs = new LinkedHashMap<Run, Referent>();
        for (var i = 0; i + 1 < names.size(); i++) {
            if (i > 0 && isOrigin(names.get(i - 1), names.get(i))) {
                continue;
            }
            var one = names.get(i);
            var two = names.get(isOrigin(one, names.get(i + 1)) ? Math.min(i + 2, names.size() - 1) : i + 1);
            if (areJoined(one, two) && !one.entity().equals(two.entity())) {
                pairs.put(new Run(one.name().run().first(), two.name().run().end()), pair(one.entity(), two.entity()));
            }
        }
        return pairs;
    }

    private static Referent pair(Entity one, Entity two) {
        var type = one.type() == two.type() && !one.isPerson() ? one.type() : SourceType.GROUP;
        return Referent.several(List.of(one.name(), two.name()), type, Resolution.NAMED, "");
    }

    /** “Ilse Kern of Ghent and Otto Baum”: the place belongs to the first name. */
    private boolean isOrigin(Cast.Appearance name, Cast.Appearance next) {
        return name.entity().isPerson()
                && next.name().sort() == Name.Sort.PLACE
                && next.name().run().first() == name.name().run().end() + 1
                && page.lower(name.name().run().end()).equals("of");
    }

    /** Whether nothing but “and” stands between two names, places of origin and parentheses aside. */
    private boolean areJoined(Cast.Appearance one, Cast.Appearance two) {
        var at = one.name().run().end();
        var end = two.name().whole().first();
        if (page.lower(at).equals("of")) {
            at = cast.at(at + 1).map(place -> place.name().run().end()).orElse(at);
        }
        if (page.word(Math.min(at, page.size() - 1)).is("(")) {
            while (at < end && !page.word(at).is(")")) {
                at++;
            }
            at++;
        }
        return at < end && end - at <= 2 && page.lower(at).equals("and");
    }
}
