package io.onrecord.extraction.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of words that play each part, in text order.
 *
 * @param sources who
 * @param cues the words that attribute
 * @param contents what was said
 */
record Ranges(List<WordRange> sources, List<WordRange> cues, List<WordRange> contents) {

    Ranges {
        sources = List.copyOf(sources);
        cues = List.copyOf(cues);
        contents = List.copyOf(contents);
    }

    static Ranges of(Tag[] tags) {
        return new Ranges(of(tags, Tag.BEGIN_SOURCE), of(tags, Tag.BEGIN_CUE), of(tags, Tag.BEGIN_CONTENT));
    }

    private static List<WordRange> of(Tag[] tags, Tag begin) {
        var ranges = new ArrayList<WordRange>();
        for (var start = 0; start < tags.length; start++) {
            if (tags[start] == begin) {
                ranges.add(new WordRange(start, end(tags, start)));
            }
        }
        return ranges;
    }

    private static int end(Tag[] tags, int start) {
        var end = start + 1;
        while (end < tags.length && tags[end].continues()) {
            end++;
        }
        return end;
    }
}
