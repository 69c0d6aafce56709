package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the descriptions of an article: listed nouns that no other noun follows, back to their determiner. */
final class Descriptions {

    /** After “the” they count, and are nobody: “Friday's walkout was the third”. Gets wrong “the half that voted”. */
    private static final Set<String> FRACTIONS = Set.of("third", "half", "quarter");

    private static final int LONGEST = 8;

    private Descriptions() {}

    static List<Description> in(Page page, Cast cast) {
        var named = new boolean[page.size()];
        cast.appearances().forEach(appearance -> {
            for (var i = appearance.name().run().first();
                    i < appearance.name().run().end();
                    i++) {
                named[i] = true;
            }
        });
        var found = new ArrayList<Description>();
        for (var i = 0; i < page.size(); i++) {
            if (isHead(page, named, i)) {
                found.add(describe(page, i));
            }
        }
        return found;
    }

    private static boolean isHead(Page page, boolean[] named, int i) {
        var word = page.word(i);
        if (!word.isWord()
                || named[i]
                || !Nouns.isKnown(word.lower())
                || Phrases.isDeterminer(word.lower())
                || Nouns.isEvent(word.lower())
                || (page.paragraph(i) == 0 && Nouns.isDocument(word.lower()) && word.isCapitalised())) {
            return false;
        }
        var next = i + 1;
        var modifies = next < page.size()
                && (named[next]
                        || (page.word(next).isWord()
                                && Nouns.isKnown(page.lower(next))
                                && !CueWords.isSaying(page.lower(next))));
        var verb = i > 0
                && (word.is("report") || word.is("study") || word.is("poll") || word.is("note"))
                && (Nouns.isPeople(page.lower(i - 1)) || Nouns.isBodies(page.lower(i - 1)));
        var centers = (word.is("centers") || word.is("centres"))
                && Set.of("on", "around").contains(page.lower(next));
        var ordinal = FRACTIONS.contains(word.lower())
                && page.lower(i - 1).equals("the")
                && !page.lower(next).equals("of");
        return !verb
                && !ordinal
                && !centers
                && !modifies
                && !page.word(next < page.size() ? next : i).isPossessive();
    }

    private static Description describe(Page page, int head) {
        var at = head;
        while (at > 0 && head - at < LONGEST && belongs(page, at - 1) && page.sentence(at - 1) == page.sentence(head)) {
            at--;
            var counts = page.word(at).isNumber() && !Phrases.isDeterminer(page.lower(at - 1));
            if (counts || (Phrases.isDeterminer(page.lower(at)) && !Phrases.isDeterminer(page.lower(at - 1)))) {
                break;
            }
        }
        at += page.lower(at - 1).equals("to") && at < head ? 1 : 0;
        var lower = page.lower(head);
        var plural = Nouns.isPeople(lower)
                || Nouns.isBodies(lower)
                || (Nouns.isDocument(lower) && Nouns.isDocument(Nouns.singular(lower)) && lower.endsWith("s"));
        var type = Nouns.type(lower) == SourceType.PERSON && plural ? SourceType.GROUP : Nouns.type(lower);
        return new Description(new Run(at, head + 1), lower, type, plural, Phrases.isDefinite(page.lower(at)));
    }

    private static boolean belongs(Page page, int i) {
        var word = page.word(i);
        return (word.isWord() || word.isPossessive() || word.is("/"))
                && !Phrases.isLink(word.lower())
                && !Phrases.isPreposition(word.lower())
                && !CueWords.isSaying(word.lower());
    }
}
