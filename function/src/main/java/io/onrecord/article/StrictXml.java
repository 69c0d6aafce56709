package io.onrecord.article;

import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.ParseSettings;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Well-formed XML as a tree of elements by their local names. The JDK's parser judges, jsoup's tree holds, so that HTML and
 * NITF are walked alike.
 *
 * <p>Nothing outside the document is ever read and no entity but XML's own five is known. NITF files name their DTD
 * ({@code <!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">}); such a line is passed over, one with declarations in it is refused.
 */
final class StrictXml {

    /** Far past any article; keeps recursive walks off the stack's end. */
    private static final int DEEPEST = 500;

    private static final String XERCES = "http://apache.org/xml/";

    private StrictXml() {}

    /**
     * The root element.
     *
     * @throws UnreadableException saying what is wrong, with line and column from 1
     */
    static Element root(String document) throws UnreadableException {
        var tree = new Tree();
        try {
            parser().parse(new InputSource(new StringReader(Doctype.blanked(document))), tree);
        } catch (SAXParseException e) {
            throw new UnreadableException("The upload is not well-formed XML at line " + e.getLineNumber() + ", column "
                    + e.getColumnNumber() + ": " + told(e));
        } catch (SAXException e) {
            throw new UnreadableException("The XML cannot be read: " + told(e));
        } catch (IOException e) {
            throw new UnreadableException("The XML cannot be read: it refers to something outside itself.");
        }
        return tree.root();
    }

    private static String told(SAXException e) {
        return SingleLine.of(String.valueOf(e.getMessage()), Imprint.NAME_UNITS);
    }

    private static SAXParser parser() throws SAXException {
        try {
            var factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(XERCES + "features/disallow-doctype-decl", true);
            factory.setFeature(XERCES + "features/nonvalidating/load-external-dtd", false);
            var parser = factory.newSAXParser();
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            parser.setProperty(XERCES + "properties/locale", Locale.ROOT);
            return parser;
        } catch (ParserConfigurationException e) {
            throw new AssertionError("The JDK's own parser has these features", e);
        }
    }

    private static final class Tree extends DefaultHandler {

        private final Document document = new Document("");
        private Element open = document;
        private int depth;
        private int elements;

        private Element root() {
            return document.child(0);
        }

        @Override
        public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
            if (++depth > DEEPEST) {
                throw new SAXException("its elements nest deeper than " + DEEPEST + ".");
            }
            if (++elements > Markup.MOST_ELEMENTS) {
                throw new SAXException("it has more than " + Markup.MOST_ELEMENTS + " elements.");
            }
            var element = new Element(Tag.valueOf(localName, Parser.NamespaceHtml, ParseSettings.preserveCase), "");
            for (int at = 0; at < attributes.getLength(); at++) {
                element.attr(attributes.getLocalName(at), attributes.getValue(at));
            }
            open.appendChild(element);
            open = element;
        }

        @Override
        public void endElement(String uri, String localName, String name) {
            var parent = open.parent();
            open = parent == null ? document : parent;
            depth--;
        }

        @Override
        public void characters(char[] units, int start, int length) {
            open.appendChild(new TextNode(new String(units, start, length)));
        }
    }
}
