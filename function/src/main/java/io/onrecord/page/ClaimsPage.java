package io.onrecord.page;

import io.onrecord.export.ClaimCard;
import io.onrecord.export.ClaimList;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.query.Lookup;
import io.onrecord.query.Named;
import io.onrecord.query.Page;
import io.onrecord.query.StoredClaim;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The claims of a source, about a subject, in an outlet, or of several of these at once. */
final class ClaimsPage {

    private static final int CLAIMS = 50;

    private final ClaimArchive archive;
    private final Directory directory;

    ClaimsPage(ClaimArchive archive, Directory directory) {
        this.archive = archive;
        this.directory = directory;
    }

    PageResponse answer(PageRequest request) {
        var ids = new EnumMap<Angle, String>(Angle.class);
        for (var angle : Angle.values()) {
            var name = request.parameter(angle.parameter());
            if (!name.isEmpty()) {
                var lookup = angle.lookup(directory, name);
                if (!(lookup instanceof Lookup.Found found)) {
                    return Choice.of(angle, name, lookup, Inquiry.of(request, ids));
                }
                ids.put(angle, found.named().id());
            }
        }
        if (ids.isEmpty()) {
            throw new BadRequestException("Name a source, a subject or an outlet whose claims you look for.");
        }
        return answer(Inquiry.of(request, ids), request);
    }

    private PageResponse answer(Inquiry inquiry, PageRequest request) {
        var cursor = request.parameter("cursor");
        var page = archive.page(inquiry.question(), CLAIMS, cursor);
        return switch (request.parameter("format")) {
            case "" -> sheet(inquiry, page, cursor);
            case "json" -> PageResponse.of(PageResponse.OK, "application/json", ClaimList.json(page));
            case "csv" ->
                PageResponse.of(PageResponse.OK, "text/csv", ArticlePage.BYTE_ORDER_MARK + ClaimList.csv(page))
                        .asFile("claims.csv");
            default ->
                throw new BadRequestException(
                        "“" + request.parameter("format") + "” is no format of claims. There are json and csv.");
        };
    }

    private PageResponse sheet(Inquiry inquiry, Page page, String cursor) {
        var title = title(inquiry, page.claims());
        var sheet = new Sheet(title, "");
        var main = sheet.main();
        main.appendElement("h1").appendElement("bdi").appendText(title);
        if (cursor.isEmpty() && !page.claims().isEmpty()) {
            archive.timeline(inquiry.question()).ifPresent(timeline -> TimelinePicture.addTo(main, timeline, inquiry));
        }
        InquiryForm.addTo(main, inquiry);
        var columns = main.appendElement("div").addClass("columns");
        claims(columns.appendElement("div"), inquiry, page, cursor);
        var others =
                Stream.of(Angle.values()).filter(angle -> !inquiry.asks(angle)).toList();
        new Facets(page.claims(), (angle, id) -> inquiry.addressWith(angle.parameter(), id)).addTo(columns, others);
        return sheet.answer(PageResponse.OK);
    }

    private static String title(Inquiry inquiry, List<StoredClaim> claims) {
        var words = Stream.of(Angle.values())
                .filter(inquiry::asks)
                .map(angle -> words(angle, name(angle, inquiry, claims)))
                .collect(Collectors.joining(" "));
        return inquiry.asks(Angle.SOURCE) ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String words(Angle angle, String name) {
        return switch (angle) {
            case SOURCE -> name;
            case SUBJECT -> "on " + name;
            case OUTLET -> "in " + name;
        };
    }

    /** As the articles have it; as it was asked for where no claim tells. */
    private static String name(Angle angle, Inquiry inquiry, List<StoredClaim> claims) {
        var id = inquiry.ids().getOrDefault(angle, "");
        return claims.stream()
                .flatMap(angle::named)
                .filter(named -> named.id().equals(id))
                .map(Named::name)
                .findFirst()
                .orElse(inquiry.value(angle.parameter()));
    }

    private static void claims(Element main, Inquiry inquiry, Page page, String cursor) {
        if (page.claims().isEmpty()) {
            main.appendElement("p").addClass("empty").appendText(emptiness(inquiry, page));
        } else {
            var list = main.appendElement("ol").addClass("claimlist").attr("role", "list");
            page.claims().forEach(claim -> claim(list.appendElement("li").addClass("claim"), claim));
            files(main, inquiry, cursor);
        }
        if (page.hasNext()) {
            main.appendElement("a")
                    .addClass("next")
                    .attr("href", inquiry.addressWith("cursor", page.cursor()))
                    .appendText("More claims");
        }
    }

    /** The claims of this page, wherever it begins. */
    private static void files(Element main, Inquiry inquiry, String cursor) {
        var line = main.appendElement("p").addClass("files").appendText("Take these along: ");
        for (var format : List.of("csv", "json")) {
            line.appendElement("a")
                    .attr("href", inquiry.addressWith(Map.of("format", format, "cursor", cursor)))
                    .appendText(format.toUpperCase(Locale.ROOT));
            line.appendText(" ");
        }
    }

    private static String emptiness(Inquiry inquiry, Page page) {
        if (page.hasNext()) {
            return "Nothing that fits so far; there is more to look through.";
        }
        return inquiry.isNarrowed() ? "Nothing fits all of this. Take something away above." : "No claim here.";
    }

    private static void claim(Element item, StoredClaim stored) {
        ClaimCard.addTo(item, stored.claim(), Addresses.LINKS);
        if (stored.cut() > 0) {
            item.appendElement("p").addClass("note").appendText("Too long to be kept whole; the article has the rest.");
        }
        var line = item.appendElement("p").addClass("imprint");
        Imprint.addTo(line, stored.metadata());
        line.appendText(" · ");
        var title = stored.metadata().title();
        line.appendElement("a")
                .attr("href", Addresses.claim(stored.articleId(), stored.claim().id()))
                .appendElement("bdi")
                .appendText(title.isEmpty() ? stored.articleId() : title);
    }
}
