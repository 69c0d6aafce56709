package io.onrecord.infra;

import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A claim in the words that people read. */
final class ClaimWords {

    private ClaimWords() {}

    /** Who said it; an anonymous source by its description. */
    static String source(Claim claim) {
        var source = claim.source();
        if (!source.name().isEmpty()) {
            return oneLine(source.name());
        }
        return source.mention().isEmpty() ? "(nobody named)" : joined(source.mention());
    }

    /** The words that mention the source, "" where none do. */
    static String mention(Claim claim) {
        return joined(claim.source().mention());
    }

    /** What it is if not a statement (attitude, question, no comment), else whether the words are the source's own. */
    static String how(Claim claim) {
        return switch (claim.kind()) {
            case STATEMENT -> claim.quotation().name().toLowerCase(Locale.ROOT);
            case ATTITUDE -> "attitude";
            case QUESTION -> "question";
            case NO_COMMENT -> "no comment";
        };
    }

    /** What was said, on one line, with … where something stands between its parts. */
    static String quote(Claim claim) {
        return joined(claim.content());
    }

    /** The words that attribute, "" where there are none. */
    static String cue(Claim claim) {
        return joined(claim.cue());
    }

    /** The text with every run of white space as one space. */
    static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** The text, its end given up for a … where it is longer than the width. */
    static String shortened(String text, int width) {
        return text.length() <= width
                ? text
                : text.substring(0, whole(text, width - 1)).stripTrailing() + '…';
    }

    /** Where to cut so that no pair of surrogates is parted. */
    private static int whole(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static String joined(List<Passage> passages) {
        return passages.stream().map(passage -> oneLine(passage.text())).collect(Collectors.joining(" … "));
    }
}
