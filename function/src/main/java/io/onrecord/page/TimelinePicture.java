package io.onrecord.page;

import io.onrecord.query.Timeline;
import io.onrecord.query.Timeline.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jsoup.nodes.Element;

/**
 * How often something was said in each month, as a picture of bars; the same in words for whoever cannot see it, and as
 * a table whose months lead to their claims.
 */
final class TimelinePicture {

    /** In units of the picture, which scales to the page's width. */
    private static final int WIDTH = 720;

    private static final int HEIGHT = 140;
    private static final int FLOOR = 110;
    private static final int CEILING = 18;
    private static final int WIDEST_BAR = 40;

    private final Timeline timeline;
    private final Inquiry inquiry;
    private final YearMonth first;
    private final long months;
    private final int most;

    private TimelinePicture(Timeline timeline, Inquiry inquiry) {
        this.timeline = timeline;
        this.inquiry = inquiry;
        this.first = timeline.months().get(0).month();
        this.months = first.until(last(), ChronoUnit.MONTHS) + 1;
        this.most = timeline.months().stream().mapToInt(Month::claims).max().orElse(1);
    }

    static void addTo(Element parent, Timeline timeline, Inquiry inquiry) {
        new TimelinePicture(timeline, inquiry).write(parent);
    }

    private YearMonth last() {
        return timeline.months().get(timeline.months().size() - 1).month();
    }

    private void write(Element parent) {
        parent.appendElement("p").addClass("imprint").appendText(summary());
        if (months == 1) {
            return;
        }
        var figure = parent.appendElement("figure").addClass("timeline");
        picture(figure.appendElement("svg"));
        var details = figure.appendElement("details");
        details.appendElement("summary").appendText("Month by month");
        table(details.appendElement("table"));
    }

    private String summary() {
        var claims = Count.of(timeline.claims(), "claim");
        var all = timeline.complete() ? claims : "The earliest " + claims;
        return months == 1 ? all + ", in " + name(first) + "." : all + ", " + name(first) + " to " + name(last()) + ".";
    }

    private void picture(Element svg) {
        svg.attr("viewBox", "0 0 " + WIDTH + " " + HEIGHT).attr("role", "img").attr("aria-label", words());
        timeline.months().forEach(month -> bar(svg, month));
        line(svg);
        label(svg, first, "start");
        label(svg, last(), "end");
        svg.appendElement("text").attr("x", "0").attr("y", "12").appendText("most in a month: " + most);
    }

    private void bar(Element svg, Month month) {
        var slot = (double) WIDTH / months;
        var width = Math.min(WIDEST_BAR, Math.max(1, slot * 0.8));
        var height = Math.max(2, (FLOOR - CEILING) * (double) month.claims() / most);
        var x = slot * first.until(month.month(), ChronoUnit.MONTHS) + (slot - width) / 2;
        svg.appendElement("rect")
                .attr("x", number(x))
                .attr("y", number(FLOOR - height))
                .attr("width", number(width))
                .attr("height", number(height));
    }

    private static void line(Element svg) {
        svg.appendElement("line")
                .attr("x1", "0")
                .attr("x2", String.valueOf(WIDTH))
                .attr("y1", String.valueOf(FLOOR))
                .attr("y2", String.valueOf(FLOOR));
    }

    private static void label(Element svg, YearMonth month, String anchor) {
        svg.appendElement("text")
                .attr("x", anchor.equals("start") ? "0" : String.valueOf(WIDTH))
                .attr("y", String.valueOf(HEIGHT - 10))
                .attr("text-anchor", anchor)
                .appendText(name(month));
    }

    private String words() {
        var busiest = timeline.months().stream()
                .filter(month -> month.claims() == most)
                .findFirst()
                .orElseThrow();
        return "Bars: claims a month from " + name(first) + " to " + name(last()) + "; most, " + most + ", in "
                + name(busiest.month()) + ". The table below has every month.";
    }

    private void table(Element table) {
        var head = table.appendElement("thead").appendElement("tr");
        head.appendElement("th").attr("scope", "col").appendText("Month");
        head.appendElement("th").attr("scope", "col").appendText("Claims");
        var body = table.appendElement("tbody");
        for (var month : timeline.months()) {
            var row = body.appendElement("tr");
            row.appendElement("th")
                    .attr("scope", "row")
                    .appendElement("a")
                    .attr("href", address(month.month()))
                    .appendText(name(month.month()));
            row.appendElement("td").appendText(String.valueOf(month.claims()));
        }
    }

    private String address(YearMonth month) {
        return inquiry.within(month.atDay(1), month.atEndOfMonth());
    }

    private static String name(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
