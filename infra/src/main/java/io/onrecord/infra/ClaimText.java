package io.onrecord.infra;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The claims of one article as text for people: who, how, and the whole of what was said. */
final class ClaimText {

    static final String NO_CLAIM = "  No claim in it.";

    private static final String INDENT = "    ";

    private ClaimText() {}

    /** Lines of the given width; a last empty one parts the article from the next. */
    static List<String> lines(Attributions attributions, int width) {
        var lines = new ArrayList<String>();
        lines.add(heading(attributions.article()));
        attributions.claims().forEach(claim -> lines.addAll(claim(claim, width)));
        if (attributions.claims().isEmpty()) {
            lines.add(NO_CLAIM);
        }
        lines.add("");
        return lines;
    }

    /** What the article is, on one line. */
    static String heading(Article article) {
        var metadata = article.metadata();
        return Stream.of(article.id(), metadata.title(), metadata.outlet())
                .filter(part -> !part.isEmpty())
                .map(ClaimWords::oneLine)
                .collect(Collectors.joining(" | "));
    }

    /** One claim: who and how on the first line, what was said on those after it. */
    static List<String> claim(Claim claim, int width) {
        var lines = new ArrayList<String>();
        lines.add("  " + ClaimWords.source(claim) + " (" + details(claim) + ")");
        wrapped(ClaimWords.quote(claim), width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        return lines;
    }

    private static String details(Claim claim) {
        var source = claim.source();
        return Stream.of(
                        ClaimWords.cue(claim),
                        ClaimWords.how(claim),
                        ClaimWords.oneLine(source.role()),
                        source.anonymous() ? "anonymous" : "",
                        ClaimWords.oneLine(source.anonymityReason()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("; "));
    }

    /** A word that is longer than the width has a line of its own. */
    private static List<String> wrapped(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
