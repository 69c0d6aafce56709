package io.onrecord.extraction;

import java.util.Set;

/** Places by name, as written. */
final class Places {

    private static final Lists LISTS = Lists.of("places.txt");
    private static final Set<String> COUNTRIES = LISTS.get("countries");
    private static final Set<String> OTHER = LISTS.get("other");
    private static final Set<String> DEMONYMS = LISTS.get("demonyms");

    private Places() {}

    static boolean contains(String name) {
        return COUNTRIES.contains(name) || OTHER.contains(name);
    }

    static boolean isCountry(String name) {
        return COUNTRIES.contains(name);
    }

    /** French, Iranian, Republican: an adjective of origin or party that is no name by itself. */
    static boolean isDemonym(String word) {
        return DEMONYMS.contains(word);
    }
}
