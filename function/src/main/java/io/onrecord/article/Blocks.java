package io.onrecord.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Walks HTML, XHTML or NITF once, collecting its blocks in document order. Time is linear in the document. */
final class Blocks implements NodeFilter {

    private static final Set<String> BLOCKS = Set.of(
            ("html body p div section article main header footer nav aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote "
                            + "pre figure figcaption table caption thead tbody tfoot tr hr address details summary form "
                            + "fieldset center hgroup "
                            + "nitf block bq credit hl1 hl2 hedline abstract note media media-caption media-producer "
                            + "nitf-table byline dateline distributor fn")
                    .split(" "));
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "hl1", "hl2");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> SILENT = Set.of(
            ("head script style noscript template svg math iframe object embed video audio canvas button select textarea "
                            + "input dialog media-metadata media-reference")
                    .split(" "));

    private final Predicate<Element> skipped;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private boolean heading;
    private int links;
    private boolean unlinked;

    private Blocks(Predicate<Element> skipped) {
        this.skipped = skipped;
    }

    /**
     * The blocks below the element.
     *
     * @param skipped elements to pass over with all that is in them
     */
    static List<Block> of(Element root, Predicate<Element> skipped) {
        var walk = new Blocks(skipped);
        NodeTraversor.filter(walk, root);
        walk.close();
        return walk.blocks;
    }

    /** All text below the element, its blocks set apart by a blank line. */
    static String text(Element root) {
        return text(of(root, element -> false));
    }

    static String text(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            var name = element.normalName();
            if (name.equals("a")) {
                links--;
            } else if (BLOCKS.contains(name)) {
                close();
            } else if (CELLS.contains(name)) {
                open.append(' ');
            }
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        var name = element.normalName();
        if (SILENT.contains(name) || skipped.test(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (name.equals("br")) {
            open.append('\n');
        } else if (name.equals("a")) {
            links++;
        } else if (BLOCKS.contains(name)) {
            close();
            heading = HEADINGS.contains(name);
        }
        return FilterResult.CONTINUE;
    }

    private void append(String text) {
        for (int at = 0; at < text.length(); at++) {
            var unit = text.charAt(at);
            if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
                open.append(' ');
            } else if (!SingleLine.isInvisible(unit)) {
                open.append(unit);
                unlinked |= links == 0;
            }
        }
    }

    /** A blank line, which two line breaks make, ends a block too. */
    private void close() {
        if (!open.isEmpty()) {
            var block = new StringBuilder();
            open.toString().lines().map(Blocks::collapsed).forEach(line -> addLine(block, line));
            addLine(block, "");
            open.setLength(0);
        }
        heading = false;
        unlinked = false;
    }

    private void addLine(StringBuilder block, String line) {
        if (!line.isEmpty()) {
            block.append(block.isEmpty() ? "" : "\n").append(line);
        } else if (!block.isEmpty()) {
            blocks.add(new Block(block.toString(), heading, !unlinked));
            block.setLength(0);
        }
    }

    private static String collapsed(String line) {
        var collapsed = new StringBuilder(line.length());
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) != ' ' || (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ')) {
                collapsed.append(line.charAt(at));
            }
        }
        return collapsed.toString().stripTrailing();
    }
}
