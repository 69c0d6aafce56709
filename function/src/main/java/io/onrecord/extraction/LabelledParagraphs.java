package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Parts a claim whose content runs into another paragraph than its cue's, where a label there says who speaks: {@code The office
 * [said] [all was well]. ¶ Statement by the council: [“We are proud.”]} are two claims, and the second has no cue. Gets wrong a
 * heading with a colon, “Conclusion: …”, under which the first speaker goes on.
 */
final class LabelledParagraphs {

    /** As many characters as a label with a role and a body has, at most. */
    private static final Pattern LABEL = Pattern.compile("\\s*\\p{Lu}[^“”\"\\n:]{1,80}:\\s");

    private LabelledParagraphs() {}

    static List<TaggedClaim> parted(String text, List<TaggedClaim> claims) {
        return claims.stream().flatMap(claim -> parted(text, claim)).toList();
    }

    private static Stream<TaggedClaim> parted(String text, TaggedClaim claim) {
        var labelled = claim.content().stream()
                .filter(span -> isLabelledApart(text, span, claim.cue()))
                .toList();
        if (labelled.isEmpty() || labelled.size() == claim.content().size()) {
            return Stream.of(claim);
        }
        var rest = claim.content().stream()
                .filter(span -> !labelled.contains(span))
                .toList();
        return Stream.of(
                new TaggedClaim(rest, claim.cue(), claim.source(), claim.confidence()),
                new TaggedClaim(labelled, List.of(), List.of(), claim.confidence()));
    }

    private static boolean isLabelledApart(String text, Span span, List<Span> cue) {
        var line = lineStart(text, span);
        return !cue.isEmpty()
                && line != lineStart(text, cue.get(0))
                && LABEL.matcher(text).region(line, span.start()).lookingAt();
    }

    private static int lineStart(String text, Span span) {
        return text.lastIndexOf('\n', span.start()) + 1;
    }
}
