package io.onrecord.extraction;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a name. */
final class NameParts {

    private static final Set<String> SUFFIXES =
            Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "qc", "kc", "mp", "md", "phd");

    /** Small words inside names: Ursula von der Leyen, Bill de Blasio. */
    static final Set<String> PARTICLES = Set.of(
            "de", "la", "le", "du", "da", "di", "del", "della", "des", "dos", "das", "van", "von", "der", "den", "ter",
            "ten", "bin", "ibn", "al", "el", "ben", "bint", "y", "e", "st.");

    private static final String ARTICLE = "the ";
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

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

    /** In lower case and without accents: papers write Sinéad and Sinead. */
    static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(letter -> letter < 128)) {
            return lower;
        }
        return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i');
    }

    /** Pentagon, of the Pentagon. */
    static String withoutArticle(String name) {
        return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length()) ? name.substring(ARTICLE.length()) : name;
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
