package io.onrecord.extraction;

import java.util.List;

/**
 * An attribution whose source is decided.
 *
 * @param attribution the spans
 * @param place the words of its mention, else of its cue or content
 * @param mentioned whether there is a mention
 * @param referent who it is
 */
record Settled(Attribution attribution, Run place, boolean mentioned, Referent referent) {

    /** Adds it where it stands in the text, to those that are in text order. */
    void putInto(List<Settled> others) {
        var at = others.size();
        while (at > 0 && others.get(at - 1).place().compareTo(place) > 0) {
            at--;
        }
        others.add(at, this);
    }
}
