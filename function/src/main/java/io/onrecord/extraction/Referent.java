package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Who a mention stands for, and which rule says so.
 *
 * @param name the most complete name or description; "" for nobody
 * @param type what sort of thing it is
 * @param gender what is known of a person's gender
 * @param plural whether it is several
 * @param role what the article says it is, "" for nothing
 * @param resolution how the mention came to its name
 * @param rule the rule that decided
 */
record Referent(
        String name, SourceType type, Gender gender, boolean plural, String role, Resolution resolution, String rule) {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    static Referent nobody(String rule) {
        return new Referent("", SourceType.OTHER, Gender.UNKNOWN, false, "", Resolution.NONE, rule);
    }

    /** These together, as one source: “Ilse Kern and Otto Baum”. */
    static Referent several(List<String> names, SourceType type, Resolution resolution, String rule) {
        return new Referent(String.join(" and ", names), type, Gender.UNKNOWN, true, "", resolution, rule);
    }

    static Referent named(Entity entity, Resolution resolution, String rule) {
        var plural = entity.type() == SourceType.GROUP;
        return new Referent(entity.name(), entity.type(), entity.gender(), plural, entity.role(), resolution, rule);
    }

    static Referent described(String text, SourceType type, boolean plural, String rule) {
        return new Referent(text, type, Gender.UNKNOWN, plural, "", Resolution.DESCRIBED, rule);
    }

    /** The words of a description as a name: on one line, without a leading article or a possessive ending. */
    static String bare(String text) {
        var line = NameParts.withoutArticle(SPACES.matcher(text).replaceAll(" "));
        return line.endsWith("'s") || line.endsWith("’s") ? line.substring(0, line.length() - 2) : line;
    }

    /** Of the name alone: candidates are looked up often, and few of one name differ. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }

    /** Each of several by name; the one name of any other. */
    List<String> names() {
        return List.of(name.split(" and ", -1));
    }

    boolean isNobody() {
        return name.isEmpty();
    }

    boolean isDescription() {
        return resolution == Resolution.DESCRIBED;
    }

    /** The same somebody, found through another mention. */
    Referent through(String otherRule) {
        var found = resolution == Resolution.NAMED ? Resolution.COREFERENT : resolution;
        return new Referent(name, type, gender, plural, role, found, otherRule);
    }

    Referent withGender(Gender shown) {
        return new Referent(name, type, gender.orElse(shown), plural, role, resolution, rule);
    }

    Referent withRole(String found) {
        return new Referent(name, type, gender, plural, found, resolution, rule);
    }

    /** The names of so many, chosen one after the other, the first choice last; empty where there are fewer. */
    static Optional<List<String>> chosen(int count, Function<Predicate<Referent>, Optional<Referent>> choose) {
        var names = new ArrayList<String>();
        for (var i = 0; i < count; i++) {
            choose.apply(referent -> !names.contains(referent.name())).ifPresent(found -> names.add(0, found.name()));
        }
        return Optional.of(names).filter(found -> found.size() == count).map(List::copyOf);
    }

    /** The same filter, asked once for whoever is a candidate at many places. */
    static Predicate<Referent> onceEach(Predicate<Referent> filter) {
        var known = new HashMap<Referent, Boolean>();
        return referent -> known.computeIfAbsent(referent, filter::test);
    }
}
