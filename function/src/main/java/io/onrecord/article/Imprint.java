package io.onrecord.article;

import java.time.Instant;
import java.util.Map;

/**
 * What an upload or a document says of its article, cleaned to one line each. What it does not say, or not usably, is "".
 *
 * @param title the headline, cut after {@value #TITLE_UNITS} UTF-16 units
 * @param outlet who published it, cut after {@value #NAME_UNITS} UTF-16 units
 * @param url an absolute http or https address of at most {@value #URL_UNITS} UTF-16 units
 * @param author who wrote it, cut after {@value #NAME_UNITS} UTF-16 units
 * @param published a date that {@link PublicationDate} can read
 */
record Imprint(String title, String outlet, String url, String author, String published) {

    static final Imprint NONE = new Imprint("", "", "", "", "");

    /** Longer than any headline; keeps a file of one long line from filling every item that repeats its title. */
    static final int TITLE_UNITS = 500;

    /** At most 600 bytes of UTF-8: the outlet is an index key, and DynamoDB allows a key 2,048 bytes. */
    static final int NAME_UNITS = 200;

    /** What the sitemap protocol allows an address (sitemaps.org, "loc"). */
    static final int URL_UNITS = 2_048;

    Imprint {
        title = SingleLine.of(title, TITLE_UNITS);
        outlet = SingleLine.of(outlet, NAME_UNITS);
        url = WebAddress.orEmpty(url, URL_UNITS);
        author = SingleLine.of(author, NAME_UNITS);
        published = PublicationDate.parse(published).isPresent() ? published : "";
    }

    /** What the uploader says: the keys outlet, title, url and published-at, each perhaps in encoded words. */
    static Imprint of(Upload upload) {
        var said = upload.userMetadata();
        return new Imprint(
                value(said, "title"), value(said, "outlet"), value(said, "url"), "", value(said, "published-at"));
    }

    static Imprint titled(String title) {
        return new Imprint(title, "", "", "", "");
    }

    /** This imprint, with the other's values where this one says nothing. */
    Imprint orElse(Imprint other) {
        return new Imprint(
                either(title, other.title),
                either(outlet, other.outlet),
                either(url, other.url),
                either(author, other.author),
                either(published, other.published));
    }

    /** The article's metadata; an article without a date gets that of its upload. Times are whole seconds. */
    Metadata metadata(Instant uploadedAt) {
        var dateline = PublicationDate.parse(published)
                .map(at -> new Dateline(at, Dated.ARTICLE))
                .orElseGet(() -> new Dateline(PublicationDate.wholeSeconds(uploadedAt), Dated.UPLOAD));
        return new Metadata(title, outlet, url, author, dateline);
    }

    private static String value(Map<String, String> said, String key) {
        return EncodedWords.decode(said.getOrDefault(key, ""));
    }

    private static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
