package io.onrecord.article;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Parses HTML of a bounded number of elements.
 *
 * <p>Bytes alone do not bound memory: HTML opens unclosed formatting again in every paragraph, up to some forty elements for a
 * {@code <p>} of three bytes (WHATWG HTML, "reconstruct the active formatting elements").
 */
final class Markup {

    /** Ten times a long live blog; at worst about 2 million elements in memory. */
    static final int MOST_ELEMENTS = 50_000;

    private Markup() {}

    /**
     * The document, scripts included and not run.
     *
     * @throws UnreadableException if more elements are opened than any article needs
     */
    static Document parse(String html) throws UnreadableException {
        requireFew(html);
        return Jsoup.parse(html);
    }

    /**
     * The text of a fragment of HTML that holds nothing but an article.
     *
     * @throws UnreadableException if more elements are opened than any article needs
     */
    static String fragment(String html) throws UnreadableException {
        requireFew(html);
        return Blocks.text(Jsoup.parseBodyFragment(html).body());
    }

    /** Whether a string is a fragment of HTML rather than text: it starts with a tag and ends with one. */
    static boolean isFragment(String value) {
        var stripped = value.strip();
        return stripped.length() > 2
                && stripped.charAt(0) == '<'
                && Character.isLetter(stripped.charAt(1))
                && stripped.endsWith(">");
    }

    private static void requireFew(String html) throws UnreadableException {
        var opened = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            if (Character.isLetter(html.charAt(at + 1)) && ++opened > MOST_ELEMENTS) {
                throw new UnreadableException("The HTML has too many elements: expected at most " + MOST_ELEMENTS
                        + ", and character " + at + " opens one more.");
            }
        }
    }
}
