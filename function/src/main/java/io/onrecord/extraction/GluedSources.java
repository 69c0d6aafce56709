package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Frees a source from the last word of the sentence before it, where a page lost the stop and the space between: {@code …
 * sanctions on Norland[Critics] say} is tagged as {@code [NorlandCritics]}. The first half stands elsewhere in the text as a
 * word, and the second means people or a body: so YouTube, McDonald and BuzzFeed stay whole.
 */
final class GluedSources {

    private static final Pattern GLUED =
            Pattern.compile("(?<end>\\p{Lu}?\\p{Ll}{2,})(?<start>\\p{Lu}\\p{Ll}+)(?=\\P{L}|$)");

    private GluedSources() {}

    static List<TaggedClaim> freed(String text, List<TaggedClaim> claims) {
        return claims.stream()
                .map(claim -> new TaggedClaim(
                        claim.content(),
                        claim.cue(),
                        claim.source().stream()
                                .map(source -> freed(text, source))
                                .toList(),
                        claim.confidence()))
                .toList();
    }

    private static Span freed(String text, Span source) {
        var found = GLUED.matcher(text).region(source.start(), source.end());
        if (found.lookingAt() && isSomebody(found.group("start")) && standsAlone(text, found.group("end"))) {
            return new Span(found.start("start"), source.end());
        }
        return source;
    }

    private static boolean isSomebody(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return Nouns.isPeople(lower) || Nouns.isPerson(lower) || Nouns.isBody(lower);
    }

    private static boolean standsAlone(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(text)
                .find();
    }
}
