package io.onrecord.extraction;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Places by name, as written. */
final class Places {

    private static final Lists LISTS = Lists.of("places.txt");
    private static final Set<String> COUNTRIES = LISTS.get("countries");
    private static final Set<String> OTHER = LISTS.get("other");
    private static final Set<String> STATES = LISTS.get("states");
    private static final Set<String> CITIES_TOO = LISTS.get("city-and-state");
    private static final Set<String> DEMONYMS = LISTS.get("demonyms");

    private static final Set<String> COMPATRIOTS = LISTS.get("compatriots");

    private static final Map<String, String> PEOPLES = peoples();

    private Places() {}

    private static Map<String, String> peoples() {
        return LISTS.get("peoples").stream()
                .map(entry -> entry.split("=", -1))
                .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
    }

    static boolean contains(String name) {
        return COUNTRIES.contains(name) || OTHER.contains(name) || STATES.contains(name);
    }

    /** A state or province of a country. */
    static boolean isState(String name) {
        return STATES.contains(name);
    }

    /** A place that is neither a country nor only a state: Ghent, New York. */
    static boolean isCity(String name) {
        return contains(name) && !isCountry(name) && (!isState(name) || CITIES_TOO.contains(name));
    }

    static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    /** Dutchman, Scot: one person, by origin. After “the” alone: “the German” may be a company, and is none here. */
    static boolean isCompatriot(String word) {
        return COMPATRIOTS.contains(word);
    }

    /** The country whose people these are: the Saudis; empty where the list does not say. */
    static Optional<String> countryOf(String people) {
        return Optional.ofNullable(PEOPLES.get(people));
    }

    /** French, Iranian, Republican: an adjective of origin or party that is no name by itself. */
    static boolean isDemonym(String word) {
        return DEMONYMS.contains(word);
    }
}
