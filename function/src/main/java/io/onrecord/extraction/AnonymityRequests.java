package io.onrecord.extraction;

import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Leaves out what a source asked of the reporter alone: {@code two officials, who [asked] [not to be named], said …}. It is
 * why the source is anonymous, not what it said. Wrong where the news is that a name is withheld: {@code The court ordered
 * the boy [not to be named].}
 */
final class AnonymityRequests {

    private static final Pattern REQUEST = Pattern.compile(
            "(?:not to be|to not be|to be|that (?:his|her|their) names? (?:not )?be) (?:publicly )?(?:named|identified)\\b.*"
                    + "|(?:anonymity|to (?:remain|stay|speak) anonymous(?:ly)?)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private AnonymityRequests() {}

    static List<TaggedClaim> without(String text, List<TaggedClaim> claims) {
        return claims.stream().filter(claim -> !isRequest(text, claim)).toList();
    }

    private static boolean isRequest(String text, TaggedClaim claim) {
        return REQUEST.matcher(claim.content().get(0).of(text)).matches();
    }
}
