package io.onrecord.page;

import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import org.jsoup.nodes.Element;

/** Where and when an article was published. */
final class Imprint {

    private Imprint() {}

    /** Adds the outlet, which leads to all it reported, and the day. */
    static void addTo(Element line, Metadata metadata) {
        var outlet = metadata.outlet();
        if (!outlet.isEmpty()) {
            line.appendElement("a")
                    .attr("href", Addresses.outlet(outlet))
                    .appendElement("bdi")
                    .appendText(outlet);
            line.appendText(" · ");
        }
        line.appendText(day(metadata.dateline()));
    }

    /** {@code 2026-03-04}, in UTC; the day of the upload is named as such. */
    static String day(Dateline dateline) {
        var day = dateline.at().toString().substring(0, dateline.at().toString().indexOf('T'));
        return dateline.dated() == Dated.ARTICLE ? day : "uploaded " + day;
    }
}
