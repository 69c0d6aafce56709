package io.onrecord.page;

import io.onrecord.claim.Attributions;
import io.onrecord.export.ArticleView;
import io.onrecord.export.ClaimCard;
import io.onrecord.export.ExportFormat;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.StoredArticle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** One article with its claims marked, and as a file in each format. */
final class ArticlePage {

    private static final String TEXT = "text";

    /** Without it Excel takes UTF-8 for the code page of its country. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    private final ClaimArchive archive;
    private final Shelf shelf;

    ArticlePage(ClaimArchive archive, Shelf shelf) {
        this.archive = archive;
        this.shelf = shelf;
    }

    PageResponse answer(PageRequest request) {
        var id = request.parameter("id");
        var stored = id.isEmpty() ? Optional.<StoredArticle>empty() : archive.article(id);
        return stored.map(article -> answer(article, request.parameter("format")))
                .orElseGet(() -> Problem.notFound("There is no article “" + id + "”. Its id is the bucket's name, a "
                        + "slash and the key; if it was uploaded just now, load this page again in a moment."));
    }

    private PageResponse answer(StoredArticle stored, String format) {
        return switch (stored.status()) {
            case REJECTED ->
                Problem.of(PageResponse.OK, "This could not be read", stored.id() + ": " + stored.reason());
            case DELETED -> Problem.notFound("The article “" + stored.id() + "” was removed.");
            case READY -> found(stored, format);
        };
    }

    private PageResponse found(StoredArticle stored, String format) {
        var attributions = shelf.attributions(stored);
        if (format.isEmpty()) {
            return page(stored, attributions);
        }
        return attributions
                .map(found -> file(found, format))
                .orElseGet(() -> Problem.notFound("The text of “" + stored.id()
                        + "” is gone from the bucket, so that there is nothing to mark. Its claims are on its page."));
    }

    private static PageResponse page(StoredArticle stored, Optional<Attributions> attributions) {
        var sheet = new Sheet(stored.metadata().title(), "");
        attributions.ifPresentOrElse(
                found -> {
                    ArticleView.addTo(sheet.main(), found, Addresses.LINKS);
                    files(sheet.main(), stored.id());
                },
                () -> claimsAlone(sheet.main(), stored));
        return sheet.answer(PageResponse.OK);
    }

    private static void files(Element main, String id) {
        var line = main.appendElement("p").addClass("files").appendText("Take it along: ");
        Stream.concat(Stream.of(ExportFormat.values()).map(format -> format.name()), Stream.of(TEXT))
                .map(name -> name.toLowerCase(Locale.ROOT))
                .forEach(name -> {
                    line.appendElement("a")
                            .attr("href", Addresses.article(id) + "&format=" + name)
                            .appendText(words(name));
                    line.appendText(" ");
                });
    }

    private static String words(String format) {
        return switch (format) {
            case "brat" -> "brat standoff";
            case "annotations" -> "Web Annotations";
            case "html" -> "page";
            case TEXT -> "plain text";
            default -> format.toUpperCase(Locale.ROOT);
        };
    }

    private static void claimsAlone(Element main, StoredArticle stored) {
        main.appendElement("h1")
                .appendText(
                        stored.metadata().title().isEmpty()
                                ? stored.id()
                                : stored.metadata().title());
        Imprint.addTo(main.appendElement("p").addClass("imprint"), stored.metadata());
        main.appendElement("p")
                .addClass("note")
                .appendText("The text is gone from the bucket, so that only what was found in it is left.");
        var list = main.appendElement("ol").addClass("claimlist").attr("role", "list");
        stored.claims().forEach(claim -> {
            var item = list.appendElement("li")
                    .addClass("claim")
                    .attr("id", "claim-" + claim.claim().id());
            ClaimCard.addTo(item, claim.claim(), Addresses.LINKS);
        });
    }

    private static PageResponse file(Attributions attributions, String format) {
        var id = attributions.article().id();
        var name = id.substring(id.lastIndexOf('/') + 1);
        if (format.equals(TEXT)) {
            return PageResponse.of(
                            PageResponse.OK,
                            "text/plain",
                            attributions.article().text())
                    .asFile(name.endsWith(".txt") ? name : name + ".txt");
        }
        var export = Stream.of(ExportFormat.values())
                .filter(one -> one.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new BadRequestException(
                        "“" + format + "” is no format. There are json, csv, brat, annotations, html and text."));
        var mark = export == ExportFormat.CSV ? BYTE_ORDER_MARK : "";
        return PageResponse.of(PageResponse.OK, export.mediaType(), mark + export.of(attributions))
                .asFile(name.replaceFirst("\\.txt$", "") + '.' + export.extension());
    }
}
