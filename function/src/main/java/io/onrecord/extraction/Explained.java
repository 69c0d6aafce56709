package io.onrecord.extraction;

import io.onrecord.claim.Claim;
import java.util.List;

/**
 * A claim and the rules that decided its parts, each in a few words: {@code pronoun: the person before}.
 *
 * @param claim the claim
 * @param source the rule that said who the source is
 * @param kind the rule that said what kind of saying it is
 * @param channel the rule that found the channel, or found none
 * @param anonymity the rule that said whether the source's name is withheld
 */
public record Explained(Claim claim, String source, String kind, String channel, String anonymity) {

    List<String> rules() {
        return List.of(source, kind, channel, anonymity);
    }
}
