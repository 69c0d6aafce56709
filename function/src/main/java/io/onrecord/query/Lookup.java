package io.onrecord.query;

import java.util.List;

/** What a name leads to. */
public sealed interface Lookup {

    /** It is this one. */
    record Found(Named named) implements Lookup {}

    /**
     * It may be any of several.
     *
     * @param candidates at least two, those named most often of late first
     */
    record Ambiguous(List<Named> candidates) implements Lookup {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Nothing of that name is there.
     *
     * @param suggestions what is spelled like it, the likeliest first; often none
     */
    record Unknown(List<Named> suggestions) implements Lookup {
        public Unknown {
            suggestions = List.copyOf(suggestions);
        }
    }
}
