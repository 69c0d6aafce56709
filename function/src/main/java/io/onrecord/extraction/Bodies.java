package io.onrecord.extraction;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Under which name the names of a body come together: full, short or in initials.
 *
 * <p>Fixes “the Private Equity Dispute Association (PEDA)”, “PEDA”, “the Post” after The Washington Post and “Altarra” of Minera
 * Altarra. Gets wrong two bodies of an article that share their last word (the Senate committee, the House committee, both “the
 * Committee”).
 */
final class Bodies {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private Bodies() {}

    /** The key of this name among all names of bodies in the article. */
    static String key(Name name, List<Name> all, Page page) {
        var catalogue = Aliases.WORLD.find(name.text());
        if (catalogue.isPresent()) {
            return catalogue.get().name().toLowerCase(Locale.ROOT);
        }
        for (var other : all) {
            if (other.words().length > name.words().length
                    && (isAcronymOf(name, other) || isShortFor(name, other, page))) {
                return bare(other.text());
            }
        }
        return bare(name.text());
    }

    private static String bare(String text) {
        var lower = text.toLowerCase(Locale.ROOT).replace(".", "");
        return lower.startsWith("the ") ? lower.substring(4) : lower;
    }

    private static boolean isAcronymOf(Name name, Name other) {
        return name.words().length == 1 && isAcronymOf(name.text(), other.text());
    }

    /** Whether a word is the first letters of a name: PEDA, U.N. */
    static boolean isAcronymOf(String word, String name) {
        if (word.length() < 2) {
            return false;
        }
        var initials = SPACE.splitAsStream(name)
                .filter(part -> Character.isUpperCase(part.charAt(0)))
                .map(part -> part.substring(0, 1))
                .collect(Collectors.joining());
        return word.replace(".", "").equals(initials);
    }

    private static boolean isShortFor(Name name, Name other, Page page) {
        var after = other.text();
        if (name.words().length == 1 && page.word(name.run().first()).isAcronym()) {
            return after.startsWith(name.text() + " ")
                    && Nouns.isBody(other.last().toLowerCase(Locale.ROOT));
        }
        var the = page.lower(name.whole().first() - 1).equals("the");
        var family = name.words().length == 1
                && other.words().length == 2
                && !name.text().endsWith("s")
                && name.sort() == Name.Sort.UNKNOWN
                && other.sort() == Name.Sort.UNKNOWN;
        return ((the || family || name.words().length > 1) && after.endsWith(" " + name.text()))
                || (after.startsWith(name.text() + " ")
                        && other.sort() == Name.Sort.BODY
                        && name.sort() != Name.Sort.PLACE);
    }
}
