package io.onrecord.page;

import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.Status;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** All articles, and where they are uploaded; a first way to the sources, subjects and outlets in them. */
final class HomePage {

    private final ClaimArchive archive;
    private final Shelf shelf;
    private final boolean takesUploads;

    HomePage(ClaimArchive archive, Shelf shelf, boolean takesUploads) {
        this.archive = archive;
        this.shelf = shelf;
        this.takesUploads = takesUploads;
    }

    PageResponse answer(PageRequest request) {
        var listing = shelf.list(request.parameter("after"));
        var articles = listing.ids().stream()
                .map(archive::article)
                .flatMap(Optional::stream)
                .filter(article -> article.status() != Status.DELETED)
                .toList();
        var sheet = new Sheet("", "");
        var main = sheet.main().addClass("home");
        main.appendElement("h1").appendText("Who said what");
        if (takesUploads) {
            UploadForm.addTo(main);
        }
        var columns = main.appendElement("div").addClass("columns");
        articles(columns.appendElement("section"), articles, listing.next());
        var claims =
                articles.stream().flatMap(article -> article.claims().stream()).toList();
        new Facets(claims, Angle::address).addTo(columns, List.of(Angle.values()));
        return sheet.answer(PageResponse.OK);
    }

    private void articles(Element section, List<StoredArticle> articles, String next) {
        section.addClass("articles").attr("aria-labelledby", "articles");
        section.appendElement("h2").attr("id", "articles").appendText("Articles");
        if (articles.isEmpty()) {
            section.appendElement("p").addClass("empty").appendText(emptiness());
        } else {
            var list = section.appendElement("ul").attr("role", "list");
            articles.forEach(article -> article(list.appendElement("li"), article));
        }
        if (!next.isEmpty()) {
            section.appendElement("a")
                    .addClass("next")
                    .attr("href", "/?after=" + Addresses.encoded(next))
                    .appendText("More articles");
        }
    }

    private String emptiness() {
        return takesUploads
                ? "No article yet. Drop one above; what it says, and who says it, is here a moment later."
                : "No article yet. Upload one to the bucket, and it is here a moment later.";
    }

    private static void article(Element item, StoredArticle article) {
        var metadata = article.metadata();
        item.appendElement("a")
                .attr("href", Addresses.article(article.id()))
                .appendElement("bdi")
                .appendText(metadata.title().isEmpty() ? article.id() : metadata.title());
        var line = item.appendElement("p").addClass("imprint");
        if (article.status() == Status.REJECTED) {
            line.appendElement("strong").appendText("Could not be read: ");
            line.appendText(article.reason());
        } else {
            Imprint.addTo(line, metadata);
            line.appendText(" · " + Count.of(article.claims().size(), "claim"));
        }
    }
}
