package io.onrecord.extraction.tagger;

import java.util.List;

/**
 * One claim as ranges of words.
 *
 * @param source at most one
 * @param cue the words that attribute
 * @param contents at least one, in text order
 * @param linking the least probable of the links that hold it together, from 0 to 1
 */
record LinkedClaim(List<WordRange> source, WordRange cue, List<WordRange> contents, double linking) {

    LinkedClaim {
        source = List.copyOf(source);
        contents = List.copyOf(contents);
    }
}
