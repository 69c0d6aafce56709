package io.onrecord.export;

import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import java.util.List;

/** What a passage does in a claim. */
enum Role {
    SOURCE("source", "Source"),
    CUE("cue", "Cue"),
    CONTENT("content", "Content");

    private final String word;
    private final String label;

    Role(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /** In the middle of a sentence, and as a name in markup. */
    String word() {
        return word;
    }

    /** As a name of its own. */
    String label() {
        return label;
    }

    /** The passages of the claim that have this role, in text order; none where it has none. */
    List<Passage> of(Claim claim) {
        return switch (this) {
            case SOURCE -> claim.source().mention();
            case CUE -> claim.cue();
            case CONTENT -> claim.content();
        };
    }
}
