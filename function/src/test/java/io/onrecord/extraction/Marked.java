package io.onrecord.extraction;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.article.Span;
import io.onrecord.claim.Claim;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A passage with its attributions marked: {@code [source]}, {@code {cue}} and {@code <content>}. A digit right after the opening mark
 * tells several attributions apart; the one without is the one under test.
 */
final class Marked {

    private static final String OPEN = "[{<";
    private static final String CLOSE = "]}>";

    private final Article article;
    private final Map<Character, List<List<Span>>> parts = new TreeMap<>();

    /** A mark that is open: whose, and where in the text it began. */
    private record Opening(char owner, int start) {}

    private Marked(String passage) {
        var text = new StringBuilder();
        var open = new ArrayDeque<Opening>();
        for (var i = 0; i < passage.length(); i++) {
            var c = passage.charAt(i);
            var opens = OPEN.indexOf(c);
            var closes = CLOSE.indexOf(c);
            if (opens >= 0) {
                var numbered = Character.isDigit(passage.charAt(i + 1)) && !Character.isDigit(passage.charAt(i + 2));
                open.push(new Opening(numbered ? passage.charAt(++i) : '0', text.length()));
            } else if (closes >= 0) {
                var opening = open.pop();
                part(opening.owner(), closes).add(new Span(opening.start(), text.length()));
            } else {
                text.append(c);
            }
        }
        var unknown = new Dateline(Instant.EPOCH, Dated.UPLOAD);
        this.article = new Article("passages/one.txt", text.toString(), new Metadata("", "", "", "", unknown));
    }

    /** The claim of the attribution under test. {@code ¶} in the passage is a paragraph break. */
    static Explained claim(String passage) {
        var marked = new Marked(passage.replace("¶", "\n\n"));
        var attributions = marked.attributions();
        var tested = marked.attribution('0');
        return new ClaimAssembler()
                .explain(marked.article, attributions).stream()
                        .filter(explained -> spans(explained.claim()).equals(tested.content()))
                        .findFirst()
                        .orElseThrow();
    }

    private List<List<Span>> parts(char owner) {
        return parts.computeIfAbsent(owner, key -> List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    private List<Span> part(char owner, int kind) {
        return parts(owner).get(kind);
    }

    private List<Attribution> attributions() {
        return parts.keySet().stream().map(this::attribution).toList();
    }

    private Attribution attribution(char owner) {
        return new Attribution(part(owner, 2), part(owner, 1), part(owner, 0), 0.9);
    }

    private static List<Span> spans(Claim claim) {
        return claim.content().stream().map(passage -> passage.span()).toList();
    }
}
