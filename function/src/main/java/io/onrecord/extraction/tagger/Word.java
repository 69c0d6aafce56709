package io.onrecord.extraction.tagger;

import io.onrecord.article.Span;
import java.util.List;

/**
 * A word of an article: a run of letters, digits and marks, or one other visible character.
 *
 * @param span where it stands
 * @param pieces ids of its word pieces, at least one
 * @param letterCase how it is written
 * @param gap what stands before it
 */
record Word(Span span, List<Integer> pieces, LetterCase letterCase, Gap gap) {

    Word {
        pieces = List.copyOf(pieces);
    }
}
