package io.onrecord.article;

import org.jsoup.Jsoup;

/** A web page: the article's own text without what stands around it, and what the page says of the article. */
final class HtmlPage implements FormatReader {

    @Override
    public Draft read(String document) throws UnreadableException {
        var page = Jsoup.parse(document);
        var linked = LinkedData.of(page);
        var text = ArticleBody.text(page, linked.body());
        if (text.isBlank()) {
            throw new UnreadableException(
                    "The HTML page holds no article text: expected paragraphs in its body, or articleBody in its JSON-LD.");
        }
        return new Draft(text, linked.imprint().orElse(PageHead.imprint(page)));
    }

    /** The text of a fragment of HTML that holds nothing but an article. */
    static String fragment(String markup) {
        return Blocks.text(Jsoup.parseBodyFragment(markup).body());
    }

    /** Whether a string is a fragment of HTML rather than text: it starts with a tag and ends with one. */
    static boolean isFragment(String value) {
        var stripped = value.strip();
        return stripped.length() > 2
                && stripped.charAt(0) == '<'
                && Character.isLetter(stripped.charAt(1))
                && stripped.endsWith(">");
    }
}
