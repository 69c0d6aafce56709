package io.onrecord.query;

import io.onrecord.claim.Kind;
import io.onrecord.store.ClaimReference;
import java.util.List;

/**
 * Which of the claims under a key are wanted. What it turns away is read all the same, and costs as much.
 *
 * @param outlet only what this outlet reported; "" for any
 * @param kinds only these; none for any
 * @param anonymous whether only claims are wanted whose source's name the article withholds
 * @param confidence the least confidence, from 0 to 1
 */
record Filter(String outlet, List<Kind> kinds, boolean anonymous, double confidence) {

    static final Filter ANY = new Filter("", List.of(), false, 0);

    Filter {
        kinds = kinds.stream().distinct().sorted().toList();
        if (!(0 <= confidence && confidence <= 1)) {
            throw new IllegalArgumentException("A least confidence is from 0 to 1, got " + confidence);
        }
    }

    boolean admits(ClaimReference claim) {
        return (outlet.isEmpty() || ClaimReference.key(outlet).equals(claim.outlet()))
                && (kinds.isEmpty() || kinds.contains(claim.kind()))
                && (!anonymous || claim.anonymous())
                && claim.confidence() >= confidence;
    }
}
