package io.onrecord.article;

import java.util.Set;
import org.jsoup.nodes.Element;

/** The IPTC's News Industry Text Format: the text is body.content. */
final class Nitf {

    private static final Set<String> ASIDE = Set.of("media-producer", "media-metadata", "media-reference");

    private Nitf() {}

    /** The article below an nitf element. */
    static Draft read(Element nitf) throws UnreadableException {
        var content = XmlParts.all(nitf, "body.content")
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableException("The NITF holds no article text: expected body.content in body."));
        var text = Blocks.text(Blocks.of(content, element -> ASIDE.contains(element.normalName())));
        if (text.isBlank()) {
            throw new UnreadableException("The NITF holds no article text: its body.content is empty.");
        }
        return new Draft(text, imprint(nitf));
    }

    private static Imprint imprint(Element nitf) {
        return new Imprint(XmlParts.text(nitf, "hl1", "title"), outlet(nitf), url(nitf), author(nitf), published(nitf));
    }

    private static String outlet(Element nitf) {
        var publication = XmlParts.attribute(nitf, "pubdata", "name", name -> true);
        var distributor = XmlParts.either(publication, XmlParts.text(nitf, "distributor"));
        return XmlParts.either(distributor, XmlParts.attribute(nitf, "doc.copyright", "holder", name -> true));
    }

    private static String url(Element nitf) {
        return XmlParts.attribute(nitf, "pubdata", "ex-ref", WebAddress::isUsable);
    }

    /** "By Ana Ruiz, Harbour Wire" as written, unless the name itself is marked. */
    private static String author(Element nitf) {
        return XmlParts.all(nitf, "byline")
                .map(byline -> XmlParts.either(XmlParts.text(byline, "person"), byline.text()))
                .findFirst()
                .orElse("");
    }

    private static String published(Element nitf) {
        var issued = XmlParts.attribute(nitf, "date.issue", "norm", XmlParts::isDate);
        var released = XmlParts.either(issued, XmlParts.attribute(nitf, "date.release", "norm", XmlParts::isDate));
        var told = XmlParts.either(released, XmlParts.attribute(nitf, "story.date", "norm", XmlParts::isDate));
        return XmlParts.either(told, XmlParts.attribute(nitf, "pubdata", "date.publication", XmlParts::isDate));
    }
}
