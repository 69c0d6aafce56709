package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The IPTC's NewsML-G2: a newsItem, alone or in a newsMessage, around NITF, XHTML or plain text. */
final class NewsMlG2 {

    private NewsMlG2() {}

    /**
     * The one article below a newsItem or newsMessage; items without text, such as pictures, are passed over.
     *
     * @throws UnreadableException if there is no item with text, or more than one: an upload is one article
     */
    static Draft read(Element root) throws UnreadableException {
        var drafts = new ArrayList<Draft>();
        for (var item : XmlParts.all(root, "newsItem").toList()) {
            draft(item).ifPresent(drafts::add);
        }
        if (drafts.size() != 1) {
            throw new UnreadableException(
                    "Expected NewsML-G2 with one newsItem that holds text (inlineXML with nitf or html, "
                            + "or inlineData), got " + (drafts.isEmpty() ? "none" : drafts.size()) + ".");
        }
        return drafts.get(0);
    }

    private static Optional<Draft> draft(Element item) throws UnreadableException {
        var imprint = imprint(item);
        var nitf = XmlParts.all(item, "nitf").findFirst();
        if (nitf.isPresent()) {
            var inner = Nitf.read(nitf.get());
            return Optional.of(new Draft(inner.text(), imprint.orElse(inner.imprint())));
        }
        var text = text(item);
        return text.isBlank() ? Optional.empty() : Optional.of(new Draft(text, imprint));
    }

    private static String text(Element item) throws UnreadableException {
        for (var name : List.of("html", "inlineXML")) {
            var found = XmlParts.all(item, name).findFirst();
            if (found.isPresent()) {
                return Blocks.text(found.get());
            }
        }
        var data = XmlParts.all(item, "inlineData").findFirst();
        return data.isPresent() ? data(data.get()) : "";
    }

    private static String data(Element inlineData) throws UnreadableException {
        var type = inlineData.attr("contenttype").toLowerCase(Locale.ROOT);
        var data = inlineData.wholeText();
        return type.contains("html") || Markup.isFragment(data) ? Markup.fragment(data) : data;
    }

    private static Imprint imprint(Element item) {
        return new Imprint(XmlParts.text(item, "headline"), outlet(item), url(item), author(item), published(item));
    }

    private static String outlet(Element item) {
        var named =
                XmlParts.all(item, "provider").map(NewsMlG2::nameOf).findFirst().orElse("");
        return XmlParts.either(
                named,
                XmlParts.all(item, "infoSource")
                        .map(NewsMlG2::nameOf)
                        .findFirst()
                        .orElse(""));
    }

    /** The name, else the literal: a qcode such as "nprov:AFP" names only to those who have its vocabulary. */
    private static String nameOf(Element party) {
        return XmlParts.either(XmlParts.text(party, "name"), party.attr("literal"));
    }

    private static String url(Element item) {
        var guid = item.attr("guid");
        return WebAddress.isUsable(guid) ? guid : "";
    }

    private static String author(Element item) {
        var byline = XmlParts.text(item, "by");
        return XmlParts.either(
                byline,
                XmlParts.all(item, "creator").map(NewsMlG2::nameOf).findFirst().orElse(""));
    }

    private static String published(Element item) {
        return XmlParts.all(item, "versionCreated")
                .map(Element::text)
                .filter(XmlParts::isDate)
                .findFirst()
                .or(() -> Optional.of(XmlParts.text(item, "contentCreated", "firstCreated")))
                .orElse("");
    }
}
