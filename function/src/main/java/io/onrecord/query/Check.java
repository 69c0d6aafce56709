package io.onrecord.query;

import java.util.List;

/**
 * Whether a sentence is on record.
 *
 * @param finding the best that was found
 * @param places the claims that say it, those in its words first, then the newest
 * @param unlike claims that share most of its words and say something else, with what differs; the newest first
 */
public record Check(Finding finding, List<Match> places, List<Match> unlike) {

    /** What became of a sentence that was looked for. */
    public enum Finding {
        /** It stands in a claim word for word, give or take marks, case and spelling. */
        VERBATIM,
        /** A claim says the same in other words. */
        NEARLY,
        /** No claim that was found says it. */
        NOT_FOUND
    }

    public Check {
        places = List.copyOf(places);
        unlike = List.copyOf(unlike);
    }
}
