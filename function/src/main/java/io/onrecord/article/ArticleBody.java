package io.onrecord.article;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Finds the article's own text in a web page.
 *
 * <p>It starts from the element that a page marks as its article, passes over {@link Furniture}, and drops blocks that say
 * what only a page says ("Load more"), that are nothing but a link, or that stood before. The headline is not part of it.
 */
final class ArticleBody {

    /** Below this an article element is taken for a teaser: a headline and one sentence, in UTF-16 units. */
    private static final int TEASER_UNITS = 200;

    /** Repetition of fewer words may be meant: "No comment." */
    private static final int REPEATED_WORDS = 4;

    private static final Set<String> PAGE_WORDS = Set.of(
            "source link",
            "load more",
            "read more",
            "show more",
            "continue reading",
            "advertisement",
            "share",
            "share this",
            "share this article",
            "related",
            "related news",
            "related articles",
            "related stories",
            "more on this story",
            "you may also like",
            "sign up",
            "subscribe",
            "follow us",
            "comments",
            "leave a comment",
            "print",
            "back to top",
            "copy link");

    private ArticleBody() {}

    /**
     * The article's blocks, set apart by a blank line; blank if there are none.
     *
     * @param stated the articleBody of the page's JSON-LD, or ""; taken where the page itself shows less than half of it
     */
    static String text(Document page, String stated) throws UnreadableException {
        var lengths = new TextLengths(page);
        var root = root(page, lengths);
        var furniture = new Furniture(root, lengths);
        var shown = Blocks.text(own(Blocks.of(root, furniture::contains)));
        return 2L * shown.length() < stated.length() ? plain(stated) : shown;
    }

    private static Element root(Document page, TextLengths lengths) {
        return Stream.of("[itemprop=articleBody]", "article", "main, [role=main]")
                .flatMap(query -> lengths.longest(page.select(query)).stream())
                .filter(element -> lengths.of(element) >= TEASER_UNITS)
                .findFirst()
                .orElse(page.body());
    }

    private static String plain(String stated) throws UnreadableException {
        return Markup.isFragment(stated) ? Markup.fragment(stated) : stated;
    }

    private static List<Block> own(List<Block> blocks) {
        var seen = new HashSet<String>();
        var kept = blocks.stream()
                .filter(block -> !isPageWords(block.text()))
                .filter(block -> !isTeaser(block))
                .filter(block -> seen.add(block.text()) || words(block.text()) < REPEATED_WORDS)
                .toList();
        return withoutTrailingHeadings(kept);
    }

    private static boolean isPageWords(String text) {
        if (text.length() > TEASER_UNITS) {
            return false;
        }
        var words = text.toLowerCase(Locale.ROOT).replaceAll("^[^a-z]++|[^a-z]++$", "");
        return PAGE_WORDS.contains(words);
    }

    /** Drops "Read also: Talks resume on Monday" as one link; gets wrong a paragraph that is a quotation and wholly a link. */
    private static boolean isTeaser(Block block) {
        return block.link();
    }

    /** Their lists were dropped: "Related coverage" above nothing. */
    private static List<Block> withoutTrailingHeadings(List<Block> blocks) {
        var end = blocks.size();
        while (end > 0 && blocks.get(end - 1).heading()) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static int words(String text) {
        return text.split("\\s+", REPEATED_WORDS + 1).length;
    }
}
