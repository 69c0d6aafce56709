package io.onrecord.article;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * An article as one JSON object: IPTC ninjs, or the plain shape {title, text or body, url, outlet, publishedAt, author}.
 *
 * <p>A text member is the article's text as it stands, so that an offset into one is an offset into the other; a member that
 * starts and ends with a tag is HTML.
 */
final class JsonArticle implements FormatReader {

    private static final int SHOWN_MEMBERS = 10;
    private static final int SHOWN_UNITS = 40;

    @Override
    public Draft read(String document) throws UnreadableException {
        var object = StrictJson.read(document);
        if (!object.isObject()) {
            throw new UnreadableException("Expected a JSON object with an article's members, got "
                    + object.getNodeType().toString().toLowerCase(Locale.ROOT) + ".");
        }
        var ninjs = Ninjs.read(object);
        return ninjs.isPresent() ? ninjs.get() : plain(object).orElseThrow(() -> unknownShape(object));
    }

    private static Optional<Draft> plain(JsonNode object) throws UnreadableException {
        var said = Members.text(object, "text", "body");
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var text = Markup.isFragment(said) ? Markup.fragment(said) : said;
        var imprint = new Imprint(
                Members.text(object, "title"),
                Members.name(object, "outlet"),
                Members.text(object, "url"),
                Members.name(object, "author"),
                Members.text(object, "publishedAt"));
        return Optional.of(new Draft(text, imprint));
    }

    private static UnreadableException unknownShape(JsonNode object) {
        var names = StreamSupport.stream(((Iterable<String>) object::fieldNames).spliterator(), false)
                .limit(SHOWN_MEMBERS)
                .map(name -> SingleLine.of(name, SHOWN_UNITS))
                .collect(Collectors.joining(", "));
        return new UnreadableException(
                "The JSON object holds no article text. Expected a string that is not blank in text "
                        + "or body (beside title, url, outlet, publishedAt, author), or ninjs with body_text, body_html, body_xhtml "
                        + "or bodies; got " + (names.isEmpty() ? "no members" : "the members " + names) + ".");
    }
}
