package io.onrecord.claim;

import java.util.List;

/**
 * Who a claim is attributed to. What is not known is "".
 *
 * @param mention where this claim mentions it: one passage, or none where no source is stated
 * @param name the name or description that the mention resolves to
 * @param id a token of the name that is the same in every article (lawrence-kolb)
 * @param type what sort of thing it is
 * @param role what the article says it is (the former Assistant Secretary of Defense)
 * @param resolution how the mention came to its name
 * @param anonymous whether it is a person whose name the article withholds
 * @param anonymityReason why the name is withheld, in the article's words; only where anonymous
 */
public record Source(
        List<Passage> mention,
        String name,
        String id,
        SourceType type,
        String role,
        Resolution resolution,
        boolean anonymous,
        String anonymityReason) {

    /**
     * @throws IllegalArgumentException if there are two mentions, or a reason for an anonymity that is not claimed
     */
    public Source {
        mention = List.copyOf(mention);
        if (mention.size() > 1) {
            throw new IllegalArgumentException("A source has at most one mention, got " + mention.size());
        }
        if (!anonymous && !anonymityReason.isEmpty()) {
            throw new IllegalArgumentException("Only an anonymous source has a reason for its anonymity");
        }
    }
}
