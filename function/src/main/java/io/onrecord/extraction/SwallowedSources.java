package io.onrecord.extraction;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes a pronoun out of a cue that swallowed it, where the claim has no source: {@code [It did not say] whether} → {@code
 * [It] [did not say] whether}. Phrases that speak of nobody keep it: {@code [it is obvious] that}. The pronoun is taken for a
 * source too where it stands for nothing: {@code [It says] in the papers that}.
 */
final class SwallowedSources {

    private static final Pattern PRONOUN_AND_VERB = Pattern.compile(
            "(?<pronoun>he|she|they|it|we|I|you|who)\\s+(?!(?:is|was|’s|'s|seems|seemed|appears|appeared|goes|went|turns|turned)\\b)"
                    + "(?<verb>\\p{L}.*)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private SwallowedSources() {}

    static List<TaggedClaim> freed(String text, List<TaggedClaim> claims) {
        return claims.stream().map(claim -> freed(text, claim)).toList();
    }

    private static TaggedClaim freed(String text, TaggedClaim claim) {
        if (!claim.source().isEmpty() || claim.cue().isEmpty()) {
            return claim;
        }
        var first = claim.cue().get(0);
        var found = PRONOUN_AND_VERB.matcher(text).region(first.start(), first.end());
        if (!found.matches()) {
            return claim;
        }
        var cue = new ArrayList<>(claim.cue());
        cue.set(0, new Span(found.start("verb"), first.end()));
        var pronoun = new Span(first.start(), found.end("pronoun"));
        return new TaggedClaim(claim.content(), cue, List.of(pronoun), claim.confidence());
    }
}
