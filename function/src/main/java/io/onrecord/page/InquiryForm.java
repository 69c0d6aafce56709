package io.onrecord.page;

import io.onrecord.claim.Kind;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Narrows a question; whatever it asks is in the address. */
final class InquiryForm {

    private final Inquiry inquiry;
    private final Element fields;

    private InquiryForm(Inquiry inquiry, Element fields) {
        this.inquiry = inquiry;
        this.fields = fields;
    }

    static void addTo(Element parent, Inquiry inquiry) {
        var details = parent.appendElement("details").addClass("narrow").attr("open", inquiry.isNarrowed());
        details.appendElement("summary").appendText("Narrow it down");
        var form = details.appendElement("form").attr("action", "/claims");
        new InquiryForm(inquiry, form.appendElement("div").addClass("fields")).write();
        form.appendElement("button").appendText("Show");
    }

    private void write() {
        text(Angle.SOURCE.parameter(), "Source");
        text(Angle.SUBJECT.parameter(), "About");
        text(Angle.OUTLET.parameter(), "Outlet");
        date(Inquiry.FROM, "From");
        date(Inquiry.TO, "To");
        kinds();
        confidence();
        order();
        anonymous();
    }

    private void text(String name, String label) {
        field(name, label).attr("type", "text").attr("value", inquiry.value(name));
    }

    private void date(String name, String label) {
        field(name, label).attr("type", "date").attr("value", inquiry.value(name));
    }

    private void confidence() {
        field(Inquiry.CONFIDENCE, "Confidence at least")
                .attr("type", "number")
                .attr("min", "0")
                .attr("max", "1")
                .attr("step", "0.05")
                .attr("value", inquiry.value(Inquiry.CONFIDENCE));
    }

    private void kinds() {
        var select = labelled(Inquiry.KIND, "Kind").appendElement("select");
        select.attr("id", Inquiry.KIND).attr("name", Inquiry.KIND);
        option(select, "", "any", inquiry.value(Inquiry.KIND));
        Stream.of(Kind.values())
                .map(Kind::name)
                .forEach(kind -> option(
                        select, kind, kind.toLowerCase(Locale.ROOT).replace('_', ' '), inquiry.value(Inquiry.KIND)));
    }

    private void order() {
        var select = labelled(Inquiry.ORDER, "Order").appendElement("select");
        select.attr("id", Inquiry.ORDER).attr("name", Inquiry.ORDER);
        option(select, "", "newest first", inquiry.value(Inquiry.ORDER));
        option(select, Inquiry.OLDEST, "oldest first", inquiry.value(Inquiry.ORDER));
    }

    private static void option(Element select, String value, String words, String chosen) {
        select.appendElement("option")
                .attr("value", value)
                .attr("selected", value.equalsIgnoreCase(chosen))
                .appendText(words);
    }

    private void anonymous() {
        var field = fields.appendElement("p").addClass("check");
        field.appendElement("input")
                .attr("type", "checkbox")
                .attr("id", Inquiry.ANONYMOUS)
                .attr("name", Inquiry.ANONYMOUS)
                .attr("value", "yes")
                .attr("checked", !inquiry.value(Inquiry.ANONYMOUS).isEmpty());
        field.appendElement("label").attr("for", Inquiry.ANONYMOUS).appendText("Unnamed sources only");
    }

    private Element field(String name, String label) {
        return labelled(name, label).appendElement("input").attr("id", name).attr("name", name);
    }

    private Element labelled(String name, String label) {
        var field = fields.appendElement("p");
        field.appendElement("label").attr("for", name).appendText(label);
        return field;
    }
}
