package io.onrecord.article;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, measured in one walk; in UTF-16 units, white space not counted. */
final class TextLengths implements NodeVisitor {

    private final IdentityHashMap<Element, Integer> lengths = new IdentityHashMap<>();
    private final Deque<Integer> starts = new ArrayDeque<>();
    private int total;

    TextLengths(Element page) {
        page.traverse(this);
    }

    int of(Element element) {
        return lengths.getOrDefault(element, 0);
    }

    /** The element with the most text. */
    Optional<Element> longest(Collection<Element> elements) {
        return elements.stream().max(Comparator.comparingInt(this::of));
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            total += (int) text.getWholeText()
                    .chars()
                    .filter(unit -> !Character.isWhitespace(unit))
                    .count();
        } else if (node instanceof Element) {
            starts.push(total);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            lengths.put(element, total - starts.pop());
        }
    }
}
