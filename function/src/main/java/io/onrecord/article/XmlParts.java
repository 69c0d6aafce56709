package io.onrecord.article;

import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Looks into an XML tree by local names. */
final class XmlParts {

    private XmlParts() {}

    /** The elements of that name, in document order. A name may hold a dot, as NITF's do. */
    static Stream<Element> all(Element root, String name) {
        return root.getElementsByTag(name).stream();
    }

    /** The first text that is not blank of elements of these names, tried in turn, or "". */
    static String text(Element root, String... names) {
        return Stream.of(names)
                .flatMap(name -> all(root, name).map(Element::text))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** The first usable value of that attribute on elements of that name, or "". */
    static String attribute(Element root, String name, String attribute, Predicate<String> usable) {
        return all(root, name)
                .map(element -> element.attr(attribute).strip())
                .filter(value -> !value.isEmpty() && usable.test(value))
                .findFirst()
                .orElse("");
    }

    static boolean isDate(String value) {
        return PublicationDate.parse(value).isPresent();
    }

    static String either(String first, String second) {
        return first.isEmpty() ? second : first;
    }
}
