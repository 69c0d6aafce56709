package io.onrecord.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** The parts of a name. */
final class NameParts {

    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "qc", "kc", "mp", "md", "phd");

    /** Small words inside names: Ursula von der Leyen, Bill de Blasio. */
    static final Set<String> PARTICLES = Set.of(
            "de", "la", "le", "du", "da", "di", "del", "della", "des", "dos", "das", "van", "von", "der", "den", "ter",
            "ten", "bin", "ibn", "al", "el", "ben", "bint", "y", "e", "st.");

    private NameParts() {}

    /** The last word that is no Jr. or III: Brooks of Morris J. Brooks Jr. */
    static String surname(String name) {
        var words = name.split(" ", -1);
        var last = words.length - 1;
        while (last > 0 && isSuffix(words[last])) {
            last--;
        }
        return words[last];
    }

    /** One letter more, less or other, in names of five letters or more that begin alike. */
    static boolean isMisspelt(String one, String other) {
        if (one.equals(other) || Math.min(one.length(), other.length()) < 5 || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        var same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        var a = one.substring(same);
        var b = other.substring(same);
        return switch (a.length() - b.length()) {
            case 0 -> a.substring(1).equals(b.substring(1));
            case 1 -> a.substring(1).equalsIgnoreCase(b);
            case -1 -> a.equalsIgnoreCase(b.substring(1));
            default -> false;
        };
    }

    /** The words of any name or description, in lower case. */
    static Set<String> words(String name) {
        return Set.copyOf(Arrays.asList(name.toLowerCase(Locale.ROOT).split(" ", -1)));
    }

    static String first(String name) {
        var words = name.split(" ", -1);
        return words[0];
    }

    static boolean isSuffix(String word) {
        return SUFFIXES.contains(word.toLowerCase(Locale.ROOT));
    }

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }
}
