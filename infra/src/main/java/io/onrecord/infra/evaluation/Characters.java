package io.onrecord.infra.evaluation;

import io.onrecord.article.Span;
import java.util.BitSet;
import java.util.List;

/** Sets of the UTF-16 units of a text that are counted in code points: a character beyond U+FFFF is one. */
final class Characters {

    /** The units at which a code point starts. */
    private final BitSet starts = new BitSet();

    Characters(String text) {
        for (var unit = 0; unit < text.length(); unit += Character.charCount(text.codePointAt(unit))) {
            starts.set(unit);
        }
    }

    static BitSet units(List<Span> spans) {
        var units = new BitSet();
        spans.forEach(span -> units.set(span.start(), span.end()));
        return units;
    }

    /** How many code points both sets hold. */
    int shared(BitSet one, BitSet other) {
        var shared = (BitSet) one.clone();
        shared.and(other);
        return count(shared);
    }

    /** How many code points a set holds. */
    int count(BitSet units) {
        var counted = (BitSet) units.clone();
        counted.and(starts);
        return counted.cardinality();
    }
}
