package io.onrecord.export;

import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** An article with its claims beside it, as HTML that needs {@link Assets#STYLE} and gains from {@link Assets#SCRIPT}. */
public final class ArticleView {

    private ArticleView() {}

    /** Adds both to the parent, with the page's only h1. */
    public static void addTo(Element parent, Attributions attributions, Links links) {
        var reading = parent.appendElement("div").addClass("reading");
        var article = reading.appendElement("article").addClass("article");
        heading(article, attributions.article());
        ArticleText.addTo(article, attributions);
        claims(reading.appendElement("section").addClass("claims"), attributions, links);
    }

    private static void heading(Element parent, Article article) {
        var metadata = article.metadata();
        var title = metadata.title().isEmpty() ? article.id() : metadata.title();
        if (!ArticleText.opensWithItsTitle(article)) {
            parent.appendElement("h1").appendText(title);
        }
        imprint(parent, article);
        legend(parent);
    }

    private static void imprint(Element parent, Article article) {
        var metadata = article.metadata();
        var dateline = metadata.dateline();
        var date = dateline.dated() == Dated.ARTICLE ? dateline.at().toString().substring(0, 10) : "";
        var words = Stream.of(metadata.outlet(), metadata.author(), date)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        var line = parent.appendElement("p").addClass("imprint");
        line.appendElement("bdi").appendText(words.isEmpty() ? article.id() : words);
        if (metadata.url().matches("https?://.*")) {
            line.appendText(" · ");
            line.appendElement("a")
                    .attr("href", metadata.url())
                    .attr("rel", "noopener noreferrer")
                    .appendText("where it was published");
        }
    }

    private static void legend(Element parent) {
        var line = parent.appendElement("p").addClass("legend").appendText("Marked: ");
        Arrays.asList(Role.values()).forEach(role -> {
            line.appendElement("mark").addClass(role.word()).appendText(meaning(role));
            line.appendText(" ");
        });
    }

    private static String meaning(Role role) {
        return switch (role) {
            case SOURCE -> "who";
            case CUE -> "how it is attributed";
            case CONTENT -> "what was said";
        };
    }

    private static void claims(Element section, Attributions attributions, Links links) {
        var claims = attributions.claims();
        section.attr("aria-labelledby", "claims");
        section.appendElement("h2").attr("id", "claims").appendText(count(claims.size()));
        if (claims.isEmpty()) {
            section.appendElement("p").addClass("empty").appendText("This article attributes nothing to anyone.");
            return;
        }
        var list = section.appendElement("ol").attr("role", "list");
        for (var i = 0; i < claims.size(); i++) {
            claim(list.appendElement("li"), claims.get(i), i + 1, links);
        }
    }

    private static void claim(Element item, Claim claim, int number, Links links) {
        item.addClass("claim").attr("id", "claim-" + claim.id()).attr("data-claim", claim.id());
        item.appendElement("a")
                .addClass("number")
                .attr("href", "#place-" + claim.id())
                .attr("role", "doc-backlink")
                .attr("aria-label", "Claim " + number + ": show it in the text")
                .appendText(String.valueOf(number));
        ClaimCard.addTo(item, claim, links);
    }

    private static String count(int claims) {
        return claims == 1 ? "1 claim" : claims + " claims";
    }
}
