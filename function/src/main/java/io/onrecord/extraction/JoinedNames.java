package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds names with “and” between them: “X and Y” and “X, Y and Z” are whom a later they, both men or the trio may stand for.
 *
 * <p>Fixes “Ilse Kern of Ghent and Otto Baum”, whose place belongs to the first name. Gets wrong “after they told Kern,
 * Baum and Holm left”, where Kern is no part of it.
 */
final class JoinedNames {

    /** The most persons that a pronoun stands for by their names. */
    private static final int MOST = 12;

    /** The most words and marks between two names: an age in brackets, a comma, “and”. */
    private static final int LONGEST_JOINT = 8;

    private final Page page;
    private final Cast cast;
    private final Salience salience;

    JoinedNames(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
        this.salience = new Salience(page);
    }

    /** Every two in text order, then every list of more, each with its place. */
    Map<Run, Referent> all() {
        var names = cast.appearances();
        var pairs = new LinkedHashMap<Run, Referent>();
        for (var i = 0; i + 1 < names.size(); i++) {
            if (i > 0 && isOrigin(names.get(i - 1), names.get(i))) {
                continue;
            }
            var one = names.get(i);
            var two = names.get(isOrigin(one, names.get(i + 1)) ? Math.min(i + 2, names.size() - 1) : i + 1);
            if (areJoined(one, two) && mayAct(one, two)) {
                pairs.put(new Run(one.name().run().first(), two.name().run().end()), pair(one.entity(), two.entity()));
            }
        }
        lists(pairs);
        return pairs;
    }

    /** “Ilse Kern, Otto Baum and Lars Holm”, ages and brackets between them: three or more. */
    private void lists(Map<Run, Referent> into) {
        var names = cast.appearances();
        for (var first = 0; first + 2 < names.size(); first++) {
            var last = first;
            while (last + 1 < names.size() && isBetween(names.get(last), names.get(last + 1), ",")) {
                last++;
            }
            if (last > first && last + 1 < names.size() && isBetween(names.get(last), names.get(last + 1), "and")) {
                var all = names.subList(first, last + 2).stream()
                        .map(found -> found.entity().name())
                        .distinct()
                        .toList();
                var persons = names.subList(first, last + 2).stream()
                        .allMatch(found -> found.entity().isPerson());
                if (all.size() > 2 && all.size() <= MOST && persons) {
                    into.put(
                            new Run(
                                    names.get(first).name().run().first(),
                                    names.get(last + 1).name().run().end()),
                            Referent.several(all, SourceType.GROUP, Resolution.NAMED, ""));
                }
            }
            first = last;
        }
    }

    /** Whether the mark or word stands between two names, and nothing else but ages, brackets and a comma before “and”. */
    private boolean isBetween(Cast.Appearance one, Cast.Appearance two, String joint) {
        var found = false;
        var end = two.name().whole().first();
        for (var at = one.name().run().end(); at < end; at++) {
            if (page.word(at).is("(")) {
                while (at < end && !page.word(at).is(")")) {
                    at++;
                }
            } else if (page.word(at).is(joint)) {
                found = true;
            } else if (!page.word(at).is(",") && !page.word(at).isNumber()) {
                return false;
            }
        }
        return found
                && end - one.name().run().end() <= LONGEST_JOINT
                && one.name().run().end() < end;
    }

    /** Not “Kern and the Ohio governor”, and no two towns that something happens in. Gets wrong “a pact with Paris and Ghent”. */
    private boolean mayAct(Cast.Appearance one, Cast.Appearance two) {
        var determined = two.name().whole().first() - one.name().run().end() == 2;
        var town = !one.entity().isPerson()
                && Places.contains(one.entity().name())
                && !Places.isCountry(one.entity().name());
        return !one.entity().equals(two.entity())
                && !(determined && salience.isModifier(two.name().run()))
                && !(town && salience.isGoverned(one.name().run()));
    }

    private static Referent pair(Entity one, Entity two) {
        var type = one.type() == two.type() && !one.isPerson() ? one.type() : SourceType.GROUP;
        return Referent.several(List.of(one.name(), two.name()), type, Resolution.NAMED, "");
    }

    /** “Ilse Kern of Ghent and Otto Baum”: the place, or the body, belongs to the first name. */
    private boolean isOrigin(Cast.Appearance name, Cast.Appearance next) {
        var of = name.name().run().end();
        return name.entity().isPerson()
                && !next.entity().isPerson()
                && next.name().run().first() == afterThe(of)
                && page.lower(of).equals("of");
    }

    /** Where the name begins after “of” or “of the”. */
    private int afterThe(int of) {
        return page.lower(of + 1).equals("the") ? of + 2 : of + 1;
    }

    /** Whether nothing but “and” stands between two names, places of origin and parentheses aside. */
    private boolean areJoined(Cast.Appearance one, Cast.Appearance two) {
        var at = one.name().run().end();
        var end = two.name().whole().first();
        if (page.lower(at).equals("of")) {
            at = cast.at(afterThe(at)).map(place -> place.name().run().end()).orElse(at);
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
