package io.onrecord.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * IPTC's News in JSON, generations 1 (body_text, body_xhtml), 2 (bodies, contenttype) and 3 (bodies, contentType).
 *
 * <p>A marked-up body goes before a plain one: providers give the plain one without its paragraphs (so do IPTC's own
 * examples), and who speaks is found by paragraph.
 */
final class Ninjs {

    private Ninjs() {}

    /** The article, or empty if the object has no body as ninjs has it. */
    static Optional<Draft> read(JsonNode item) throws UnreadableException {
        var text = body(item);
        return text.isBlank() ? Optional.empty() : Optional.of(new Draft(text, imprint(item)));
    }

    private static String body(JsonNode item) throws UnreadableException {
        var markup = Members.text(item, "body_xhtml", "body_html");
        if (!markup.isEmpty()) {
            return Markup.fragment(markup);
        }
        var text = Members.text(item, "body_text");
        return text.isEmpty() ? bodyOf(Members.elements(item.path("bodies"))) : text;
    }

    private static String bodyOf(List<JsonNode> bodies) throws UnreadableException {
        var best = bodies.stream()
                .filter(body -> !value(body).isEmpty())
                .filter(body -> isMarkup(body) || isPlain(body))
                .min(Comparator.comparing(Ninjs::isPlain));
        if (best.isEmpty()) {
            return "";
        }
        return isMarkup(best.get()) ? Markup.fragment(value(best.get())) : value(best.get());
    }

    private static boolean isMarkup(JsonNode body) {
        var type = contentType(body);
        return type.contains("html") || (type.isEmpty() && Markup.isFragment(value(body)));
    }

    private static boolean isPlain(JsonNode body) {
        return contentType(body).startsWith("text/plain") || (contentType(body).isEmpty() && !isMarkup(body));
    }

    private static String contentType(JsonNode body) {
        return Members.text(body, "contentType", "contenttype");
    }

    private static String value(JsonNode body) {
        return Members.text(body, "value");
    }

    private static Imprint imprint(JsonNode item) {
        return new Imprint(
                headline(item),
                Members.name(
                        item,
                        "provider",
                        "publisher",
                        "infosource",
                        "infosources",
                        "infoSources",
                        "source",
                        "copyrightholder",
                        "copyrightHolder"),
                url(item),
                Members.name(item, "byline", "by", "bylines"),
                published(item));
    }

    private static String headline(JsonNode item) {
        var single = Members.text(item, "headline", "title");
        return single.isEmpty()
                ? Members.elements(item.path("headlines")).stream()
                        .min(Comparator.comparing(headline -> !"main".equals(Members.text(headline, "role"))))
                        .map(Ninjs::value)
                        .orElse("")
                : single;
    }

    private static String url(JsonNode item) {
        var uri = Members.text(item, "uri");
        if (WebAddress.isUsable(uri)) {
            return uri;
        }
        return List.of("altids", "altIds").stream()
                .flatMap(name -> Members.elements(item.path(name)).stream())
                .map(Ninjs::value)
                .filter(WebAddress::isUsable)
                .findFirst()
                .orElse("");
    }

    /** When this version was published, else when the first was: "firstcreated" alone dates an update a day too early. */
    private static String published(JsonNode item) {
        return List.of(
                        "versioncreated",
                        "versionCreated",
                        "contentcreated",
                        "contentCreated",
                        "firstcreated",
                        "firstCreated")
                .stream()
                .map(name -> Members.text(item, name))
                .filter(date -> PublicationDate.parse(date).isPresent())
                .findFirst()
                .orElse("");
    }
}
