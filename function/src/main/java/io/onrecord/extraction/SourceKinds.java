package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Set;

/** The type of a source that is described and not named, by its head noun, its number and what it begins with. */
final class SourceKinds {

    private static final Set<String> NOBODY = Set.of(
            "everyone",
            "everybody",
            "someone",
            "somebody",
            "anyone",
            "nobody",
            "one",
            "some",
            "many",
            "most",
            "others",
            "few",
            "all",
            "this",
            "that",
            "these");

    /** Whose hall governs. */
    private static final Set<String> HALLS = Set.of("town", "city", "village", "county");

    private SourceKinds() {}

    static SourceType of(Page page, Cast cast, Mention mention) {
        var head = page.lower(mention.head());
        var first = page.lower(mention.run().first());
        if ((mention.run().length() == 1 && NOBODY.contains(first)) || first.equals("no")) {
            return SourceType.OTHER;
        }
        if (first.equals("someone") || first.equals("somebody")) {
            return SourceType.PERSON;
        }
        if (isShare(page, mention)) {
            return SourceType.GROUP;
        }
        if (startsSingle(first)
                && Nouns.isPerson(Nouns.singular(head))
                && !page.lower(mention.core().last()).equals(head)) {
            return SourceType.PERSON;
        }
        var named = cast.at(mention.head());
        if (named.isPresent()) {
            return named.get().entity().type();
        }
        var full = page.word(mention.head()).text();
        var word = full.substring(full.lastIndexOf('-') + 1);
        if (Places.isDemonym(Nouns.singular(word)) && word.endsWith("s")) {
            return SourceType.GROUP;
        }
        var type = Nouns.type(head);
        if (head.equals("hall") && HALLS.contains(page.lower(mention.head() - 1))) {
            return SourceType.ORGANIZATION;
        }
        if (type != SourceType.OTHER || Nouns.isEvent(head)) {
            return type;
        }
        return isPlural(head) ? SourceType.GROUP : isDoer(first, head) ? SourceType.PERSON : type;
    }

    private static boolean isShare(Page page, Mention mention) {
        for (var i = mention.run().first();
                i < Math.min(mention.run().end(), mention.core().end() + 2);
                i++) {
            var outOf = page.lower(i).equals("in")
                    && page.word(Math.min(i + 1, page.size() - 1)).isNumber();
            if (outOf
                    || Set.of("percent", "%", "majority", "third", "quarter", "half")
                            .contains(page.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsSingle(String first) {
        return first.equals("one") || first.equals("another") || first.equals("neither") || first.equals("either");
    }

    /** “the rescuer”, “a unionist”: a noun that no list holds, by its ending. */
    private static boolean isDoer(String first, String head) {
        return (first.equals("the") || Phrases.isIndefinite(first)) && Nouns.isDoer(head);
    }

    private static boolean isPlural(String head) {
        return head.endsWith("s")
                && !head.endsWith("ss")
                && !head.endsWith("us")
                && !head.endsWith("is")
                && head.length() > 3;
    }
}
