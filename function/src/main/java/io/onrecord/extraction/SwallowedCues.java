package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts what a source says twice in one sentence, where the first content swallowed the second cue: {@code critics [say]
 * [the dam leaks and warn that it will break]} → {@code [the dam leaks]} and {@code [warn] [that it will break]}. The second
 * verb stands in the tense of the first and takes a “that”, outside quotation marks. Wrong where it is somebody inside the
 * content who warns: {@code engineers [say] [the mayors know the danger and warn that it grows]}.
 */
final class SwallowedCues {

    private static final Pattern SECOND_CUE =
            Pattern.compile(",? and (?:also |then |later )?(?<cue>(?<verb>\\p{Ll}+)(?: out)?(?=\\s+that\\b)"
                    + "|(?<pointing>point(?:s|ed)?) to(?=\\s[^.]{1,80}\\bthat\\b))");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern QUOTATION_MARK = Pattern.compile("[\"“”„«»‘]");
    private static final Set<String> IRREGULAR_PAST = Set.of(
            "said", "told", "wrote", "thought", "felt", "held", "found", "knew", "made", "went", "gave", "swore");

    private enum Tense {
        PAST,
        /** He says. */
        SINGULAR,
        /** They say. */
        PLURAL;

        static Tense of(String verb) {
            if (verb.endsWith("ed") || IRREGULAR_PAST.contains(verb)) {
                return PAST;
            }
            return verb.endsWith("s") ? SINGULAR : PLURAL;
        }
    }

    private SwallowedCues() {}

    static List<TaggedClaim> parted(String text, List<TaggedClaim> claims) {
        return claims.stream().flatMap(claim -> parted(text, claim)).toList();
    }

    private static Stream<TaggedClaim> parted(String text, TaggedClaim claim) {
        if (claim.content().size() > 1 || claim.cue().isEmpty()) {
            return Stream.of(claim);
        }
        var content = claim.content().get(0);
        var cue = claim.cue().get(0).of(text).toLowerCase(Locale.ROOT);
        var second = SECOND_CUE.matcher(text).region(content.start(), content.end());
        while (second.find()) {
            if (second.start() > content.start()
                    && isSecond(second, cue)
                    && isUnquoted(text, content, second.start())) {
                return split(claim, second);
            }
        }
        return Stream.of(claim);
    }

    private static boolean isSecond(Matcher second, String cue) {
        var verb = second.group("verb") == null ? second.group("pointing") : second.group("verb");
        return (CueWords.isStatement(verb) || CueWords.isAttitude(verb))
                && WORD.matcher(cue)
                        .results()
                        .anyMatch(word -> CueWords.isSaying(word.group()) && Tense.of(word.group()) == Tense.of(verb));
    }

    private static boolean isUnquoted(String text, Span content, int end) {
        return !QUOTATION_MARK.matcher(text).region(content.start(), end).find();
    }

    private static Stream<TaggedClaim> split(TaggedClaim claim, Matcher second) {
        var content = claim.content().get(0);
        var first = new Span(content.start(), second.start());
        var cue = new Span(second.start("cue"), second.end("cue"));
        var rest = new Span(second.end("cue") + 1, content.end());
        return Stream.of(
                new TaggedClaim(List.of(first), claim.cue(), claim.source(), claim.confidence()),
                new TaggedClaim(List.of(rest), List.of(cue), claim.source(), claim.confidence()));
    }
}
