package io.onrecord.article;

import java.util.Arrays;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article in Open Graph and other meta tags, links and time elements. */
final class PageHead {

    private PageHead() {}

    static Imprint imprint(Document page) {
        var outlet = meta(page, PageHead::any, "og:site_name", "publisher", "application-name");
        return new Imprint(title(page, outlet), outlet, url(page), author(page), published(page));
    }

    private static String title(Document page, String outlet) {
        var shared = meta(page, PageHead::any, "og:title", "twitter:title");
        if (!shared.isEmpty()) {
            return withoutOutlet(shared, outlet);
        }
        var heading = page.selectFirst("h1");
        return heading == null || !heading.hasText() ? withoutOutlet(page.title(), outlet) : heading.text();
    }

    /** "Talks stall | The Harbour Post" is the title "Talks stall". */
    private static String withoutOutlet(String title, String outlet) {
        var end = title.length() - outlet.length();
        if (outlet.isEmpty() || end <= 0 || !title.regionMatches(true, end, outlet, 0, outlet.length())) {
            return title;
        }
        var before = title.substring(0, end).stripTrailing();
        return before.isEmpty() || "|-–—·:".indexOf(before.charAt(before.length() - 1)) < 0
                ? title
                : before.substring(0, before.length() - 1);
    }

    private static String url(Document page) {
        var canonical = attribute(page, "link[rel=canonical]", "href", WebAddress::isUsable);
        return canonical.isEmpty() ? meta(page, WebAddress::isUsable, "og:url", "twitter:url") : canonical;
    }

    private static String author(Document page) {
        Predicate<String> name = value -> !WebAddress.isUsable(value);
        var named = meta(page, name, "author", "article:author", "parsely-author", "dc.creator");
        var link = page.selectFirst("[rel=author], [itemprop=author]");
        return named.isEmpty() && link != null ? link.text() : named;
    }

    private static String published(Document page) {
        Predicate<String> readable = value -> PublicationDate.parse(value).isPresent();
        var said = meta(
                page,
                readable,
                "article:published_time",
                "og:published_time",
                "datePublished",
                "parsely-pub-date",
                "pubdate",
                "publish-date",
                "dc.date.issued",
                "dc.date",
                "date");
        return said.isEmpty()
                ? attribute(page, "article time[datetime], main time[datetime]", "datetime", readable)
                : said;
    }

    /** The first usable content of a meta tag whose property, name or itemprop is one of the names, tried in turn. */
    private static String meta(Document page, Predicate<String> usable, String... names) {
        return Arrays.stream(names)
                .map(name -> attribute(
                        page,
                        "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s]".formatted(name),
                        "content",
                        usable))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String attribute(Document page, String query, String attribute, Predicate<String> usable) {
        return page.select(query).stream()
                .map((Element element) -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty() && usable.test(value))
                .findFirst()
                .orElse("");
    }

    private static boolean any(String value) {
        return true;
    }
}
