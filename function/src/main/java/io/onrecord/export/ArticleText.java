package io.onrecord.export;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An article's text as HTML, a paragraph for each line, its sources, cues and contents marked, and after each content
 * the number of its claim, which leads to the claim as a footnote's number leads to the note.
 *
 * <p>Apart from those numbers the text of the elements is the article's text, unit for unit.
 */
final class ArticleText {

    private final Attributions attributions;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Element text;
    private @Nullable Element paragraph;

    private ArticleText(Attributions attributions, Element text) {
        this.attributions = attributions;
        this.text = text;
        attributions.claims().forEach(claim -> numbers.put(claim.id(), numbers.size() + 1));
    }

    /** Adds it to the parent. */
    static void addTo(Element parent, Attributions attributions) {
        new ArticleText(attributions, parent.appendElement("div").addClass("text")).write();
    }

    /** Whether the text's first line is its headline. */
    static boolean opensWithItsTitle(Article article) {
        var title = article.metadata().title();
        return !title.isEmpty()
                && article.text().lines().findFirst().orElse("").strip().equals(title);
    }

    private void write() {
        var words = attributions.article().text();
        for (var piece : Piece.of(attributions)) {
            if (piece.isLineBreak(words)) {
                piece.ending().forEach(claim -> number(claim, paragraph()));
                text.appendText("\n");
                paragraph = null;
            } else {
                write(piece, piece.span().of(words), paragraph());
            }
        }
    }

    private Element paragraph() {
        if (paragraph == null) {
            var headline = text.childrenSize() == 0 && opensWithItsTitle(attributions.article());
            paragraph = text.appendElement(headline ? "h1" : "p");
        }
        return paragraph;
    }

    private void write(Piece piece, String words, Element parent) {
        if (piece.claims().isEmpty()) {
            parent.appendText(words);
        } else {
            mark(piece, parent).appendText(words);
        }
        piece.ending().forEach(claim -> number(claim, parent));
    }

    private static Element mark(Piece piece, Element parent) {
        var mark = parent.appendElement("mark");
        piece.claims().forEach((role, ids) -> {
            mark.addClass(role.word());
            mark.attr("data-" + role.word(), String.join(" ", ids));
        });
        if (piece.claims().getOrDefault(Role.CONTENT, List.of()).size() > 1) {
            mark.addClass("within");
        }
        return mark;
    }

    private void number(Claim claim, Element parent) {
        var number = String.valueOf(numbers.get(claim.id()));
        parent.appendElement("sup")
                .appendElement("a")
                .attr("id", "place-" + claim.id())
                .attr("href", "#claim-" + claim.id())
                .attr("role", "doc-noteref")
                .attr("aria-label", "Claim " + number + ", " + ClaimSentence.who(claim))
                .appendText(number);
    }
}
