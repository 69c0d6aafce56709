package io.onrecord.extraction;

import io.onrecord.claim.Claim;
import java.util.List;

/**
 * A claim and the rules that decided its parts, one sentence a rule.
 *
 * @param claim the claim
 * @param rules the rules, in the order source, kind, channel, anonymity
 */
record Explained(Claim claim, List<String> rules) {

    Explained {
        rules = List.copyOf(rules);
    }
}
