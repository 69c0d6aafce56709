package io.onrecord.extraction;

import java.util.HashSet;
import java.util.Set;

/**
 * The role that the names of a list share: “the hosts Ann Sorrel and Ray Tull” makes each of them a host.
 *
 * <p>Gets wrong “told reporters Ann Sorrel and Ray Tull had left”: both are taken for reporters.
 */
final class SharedRoles {

    /** A list of four names with their places is about as long. */
    private static final int LONGEST = 24;

    private SharedRoles() {}

    /** The singular of the role and the words before it, in lower case; none where no list begins with one. */
    static Set<String> of(Page page, Name name) {
        var noun = noun(page, name.whole().first());
        var roles = new HashSet<String>();
        if (noun >= 0) {
            roles.add(Nouns.singular(page.lower(noun)));
            for (var at = noun - 1; at >= 0 && describes(page, at); at--) {
                roles.add(page.lower(at));
            }
        }
        return roles;
    }

    private static boolean describes(Page page, int at) {
        var word = page.word(at);
        return word.isWord()
                && !Phrases.isDeterminer(word.lower())
                && !Phrases.isPreposition(word.lower())
                && !Phrases.isLink(word.lower())
                && !CueWords.isSaying(word.lower())
                && (word.isCapitalised() || Places.isDemonym(word.text()) || !Nouns.isKnown(word.lower()));
    }

    /** The plural noun before the list that the name is in; -1 for none. */
    private static int noun(Page page, int first) {
        var at = first - 1;
        while (at >= 0 && first - at < LONGEST && page.sentence(at) == page.sentence(first) && isListing(page, at)) {
            at--;
        }
        var noun = at >= 0 && page.sentence(at) == page.sentence(first) && isShared(page, at);
        return noun && hasAnd(page, at) ? at : -1;
    }

    private static boolean isListing(Page page, int at) {
        var word = page.word(at);
        return !isShared(page, at)
                && (word.isCapitalised() || word.is(",") || word.is("and") || word.is("of") || word.is("for"));
    }

    private static boolean isShared(Page page, int at) {
        var lower = page.lower(at);
        return Nouns.isPeople(lower)
                && Nouns.isPerson(Nouns.singular(lower))
                && !Nouns.singular(lower).equals(lower);
    }

    /** Whether names joined by an “and” follow. */
    private static boolean hasAnd(Page page, int noun) {
        var at = noun + 1;
        if (at >= page.size() || !page.word(at).isCapitalised()) {
            return false;
        }
        while (at < page.size() && at - noun < LONGEST && isListing(page, at)) {
            if (page.word(at).is("and")) {
                return at + 1 < page.size() && page.word(at + 1).isCapitalised();
            }
            at++;
        }
        return false;
    }
}
