package io.onrecord.infra;

import static io.onrecord.infra.Hostile.Fate.EITHER;
import static io.onrecord.infra.Hostile.Fate.READ;
import static io.onrecord.infra.Hostile.Fate.REJECTED;
import static io.onrecord.infra.Hostile.flood;

import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** HTML, XML and JSON that attack their parsers, or what comes after them. */
final class HostileMarkup {

    private static final String SAID = "“It opens in June,” Mira Santos said.";
    private static final String BODY = "<body><body.content><p>" + SAID + "</p></body.content></body>";
    private static final int MANY = 1_000_000;

    /** Document types that declare something of their own, each before an article of NITF. */
    private static final Map<String, String> DOCTYPES = Map.of(
            "file", "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>",
            "address", "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"http://127.0.0.1:9/x\">]>",
            "parameter", "<!DOCTYPE nitf [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x\"> %x;]>",
            "billion-laughs", laughs(),
            "quadratic", "<!DOCTYPE nitf [<!ENTITY x \"" + flood("x", 100_000) + "\">]>",
            "element", "<!DOCTYPE nitf [<!ELEMENT nitf ANY>]>",
            "notation", "<!DOCTYPE nitf [<!NOTATION x SYSTEM \"x\">]>");

    /** What stands inside a page's body. */
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("never-closes", flood("<div><p>" + SAID, 20_000)),
            Map.entry("deep-div", flood("<div>", 240_000)),
            Map.entry("deep-list", flood("<ul><li>", 240_000)),
            Map.entry("deep-quote", flood("<blockquote><q>", 240_000)),
            Map.entry("tables", flood("<table><tr><td>", 240_000)),
            Map.entry("formatting", flood("<b><i><u><font>", 100_000)),
            Map.entry("misnested", flood("<b><p></b><i></p>", 100_000)),
            Map.entry("comment", "<!--" + flood("x", MANY)),
            Map.entry("script", "<script>" + flood("“It opens,” he said. ", MANY)),
            Map.entry("style", "<style>" + flood("p{}", MANY)),
            Map.entry("textarea", "<textarea>" + flood("he said ", MANY)),
            Map.entry("plaintext", "<plaintext>" + flood("he said ", 100_000)),
            Map.entry("attribute", "<p title='" + flood("x", MANY) + "'>"),
            Map.entry("attributes", "<p " + attributes() + ">"),
            Map.entry("entities", flood("&amp;", MANY)),
            Map.entry("numeric-entities", "&#0; &#xD800; &#x110000; &#99999999999;"),
            Map.entry("unknown-entities", flood("&unknown", MANY)),
            Map.entry("too-many-elements", flood("<br>", 400_000)),
            Map.entry("angle-brackets", flood("<", MANY)),
            Map.entry("frames", "<iframe src='http://127.0.0.1:9/x'></iframe><object data='http://127.0.0.1:9/y'>"),
            Map.entry(
                    "base-and-refresh",
                    "<base href='http://127.0.0.1:9/'><meta http-equiv=refresh content='0;url=/x'>"),
            Map.entry("svg", flood("<svg><foreignObject>", 100_000)),
            Map.entry("linked-data-deep", linked("{\"@graph\":".repeat(5_000))),
            Map.entry("linked-data-wide", linked("[" + flood("{},", MANY) + "{}]")),
            Map.entry("linked-data-twice", linked("{\"@type\":\"NewsArticle\",\"@type\":\"x\",\"headline\":1}")),
            Map.entry(
                    "linked-data-of-5-mb",
                    linked("{\"@type\":\"NewsArticle\",\"articleBody\":\"" + flood("he said ", 4 << 20) + "\"}")),
            Map.entry(
                    "linked-data-circle",
                    linked("{\"@type\":\"NewsArticle\",\"@id\":\"a\",\"author\":{\"@id\":\"a\"}}")));

    /** Values of a JSON article's member, each alone beside a good text. */
    private static final String[] VALUES = {
        "null",
        "true",
        "1e999999",
        "[]",
        "{}",
        "[[[[]]]]",
        "\"\"",
        "\" \"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\udc00\\ud800\"",
        "\"" + flood("x", MANY) + "\"",
        "[\"" + flood("x\",\"", MANY) + "x\"]",
        "{\"name\":{\"name\":{\"name\":\"x\"}}}"
    };

    private HostileMarkup() {}

    static Stream<Hostile> all() {
        return Stream.of(doctypes(), xml(), pages(), members(), json()).flatMap(hostile -> hostile);
    }

    private static Stream<Hostile> doctypes() {
        return DOCTYPES.entrySet().stream()
                .flatMap(type -> Stream.of(
                        Hostile.of(
                                REJECTED,
                                "entities-" + type.getKey() + ".xml",
                                type.getValue() + "<nitf>" + BODY.replace(SAID, SAID + "&x;") + "</nitf>"),
                        Hostile.of(
                                REJECTED,
                                "prolog-" + type.getKey(),
                                "<?xml version='1.0'?>\n<!-- x -->\n" + type.getValue() + "<nitf>" + BODY
                                        + "</nitf>")));
    }

    private static String laughs() {
        var entities = new StringBuilder("<!DOCTYPE nitf [<!ENTITY x0 \"ha\">");
        IntStream.rangeClosed(1, 30)
                .forEach(i -> entities.append("<!ENTITY x%d \"&x%d;&x%d;\">".formatted(i, i - 1, i - 1)));
        return entities.append("<!ENTITY x \"&x30;\">]>").toString();
    }

    private static Stream<Hostile> xml() {
        return Stream.of(
                xml(
                        EITHER,
                        "external-dtd",
                        "<!DOCTYPE nitf SYSTEM \"http://127.0.0.1:9/nitf.dtd\"><nitf>" + BODY + "</nitf>"),
                xml(REJECTED, "unknown-entity", "<nitf>" + BODY.replace("June", "&june;") + "</nitf>"),
                xml(REJECTED, "nul-reference", "<nitf>" + BODY.replace("June", "&#0;") + "</nitf>"),
                xml(REJECTED, "surrogate-reference", "<nitf>" + BODY.replace("June", "&#xD83D;") + "</nitf>"),
                xml(READ, "emoji-reference", "<nitf>" + BODY.replace("June", "&#x1F600;") + "</nitf>"),
                xml(REJECTED, "deep", flood("<p>", MANY)),
                xml(REJECTED, "never-closes", "<nitf>" + BODY.replace("</p>", "")),
                xml(REJECTED, "attributes", "<nitf " + attributes() + ">" + BODY + "</nitf>"),
                xml(REJECTED, "attribute-twice", "<nitf a='1' a='2'>" + BODY + "</nitf>"),
                xml(EITHER, "long-attribute", "<nitf a='" + flood("x", MANY) + "'>" + BODY + "</nitf>"),
                xml(EITHER, "comments", flood("<!--x-->", MANY) + "<nitf>" + BODY + "</nitf>"),
                xml(EITHER, "instructions", "<nitf>" + flood("<?x y?>", MANY) + BODY + "</nitf>"),
                xml(
                        EITHER,
                        "character-data",
                        "<nitf>" + BODY.replace(SAID, "<![CDATA[" + flood("]] >", MANY) + "]]>") + "</nitf>"),
                xml(REJECTED, "open-character-data", "<nitf><![CDATA[" + flood("x", MANY)),
                xml(
                        EITHER,
                        "include",
                        "<nitf xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='/etc/passwd'/>" + BODY
                                + "</nitf>"),
                xml(
                        EITHER,
                        "schema",
                        "<nitf xmlns:x='http://www.w3.org/2001/XMLSchema-instance' x:schemaLocation='a http://127.0.0.1:9/x'>"
                                + BODY + "</nitf>"),
                xml(
                        EITHER,
                        "stylesheet",
                        "<?xml-stylesheet href='http://127.0.0.1:9/x.xsl'?><nitf>" + BODY + "</nitf>"),
                xml(
                        REJECTED,
                        "version-1.1-control",
                        "<?xml version='1.1'?><nitf>" + BODY.replace("June", "\u0001") + "</nitf>"),
                xml(REJECTED, "two-roots", "<nitf>" + BODY + "</nitf><nitf/>"),
                xml(REJECTED, "another-vocabulary", "<html5><p>" + SAID + "</p></html5>"),
                xml(REJECTED, "text-only", SAID));
    }

    private static Hostile xml(Hostile.Fate fate, String name, String document) {
        return Hostile.of(fate, "xml-" + name + ".xml", document);
    }

    private static String attributes() {
        var attributes = new StringBuilder();
        IntStream.range(0, 100_000)
                .forEach(i -> attributes.append(" a").append(i).append("=''"));
        return attributes.toString();
    }

    private static Stream<Hostile> pages() {
        return PAGES.entrySet().stream()
                .map(page -> Hostile.of(
                        EITHER,
                        "page-" + page.getKey() + ".html",
                        "<html><body><article><p>" + SAID + "</p>" + page.getValue()));
    }

    private static String linked(String json) {
        return "<script type='application/ld+json'>" + json + "</script>";
    }

    private static Stream<Hostile> members() {
        return Stream.of("title", "outlet", "url", "publishedAt", "author")
                .flatMap(member -> IntStream.range(0, VALUES.length)
                        .mapToObj(i -> Hostile.of(
                                EITHER,
                                "json-" + member + "-" + i + ".json",
                                "{\"text\":\"" + SAID + "\",\"" + member + "\":" + VALUES[i] + "}")));
    }

    private static Stream<Hostile> json() {
        return Stream.of(
                Hostile.of(REJECTED, "deep-lists.json", flood("[", MANY)),
                Hostile.of(REJECTED, "deep-objects.json", flood("{\"a\":", MANY)),
                Hostile.of(REJECTED, "text-twice.json", "{\"text\":\"a\",\"text\":\"b\"}"),
                Hostile.of(REJECTED, "cut-off.json", "{\"text\":\"" + SAID),
                Hostile.of(REJECTED, "two-documents.json", "{\"text\":\"a\"}{\"text\":\"b\"}"),
                Hostile.of(REJECTED, "not-a-number.json", "{\"text\":NaN}"),
                Hostile.of(REJECTED, "comment.json", "/* x */{\"text\":\"a\"}"),
                Hostile.of(REJECTED, "single-quotes.json", "{'text':'a'}"),
                Hostile.of(REJECTED, "text-is-a-list.json", "{\"text\":[\"" + SAID + "\"]}"),
                Hostile.of(REJECTED, "text-is-null.json", "{\"text\":null}"),
                Hostile.of(REJECTED, "text-with-nul.json", "{\"text\":\"a\\u0000b\"}"),
                Hostile.of(REJECTED, "text-with-lone-high.json", "{\"text\":\"a\\ud800b\"}"),
                Hostile.of(REJECTED, "text-with-lone-low.json", "{\"text\":\"\\udc00\"}"),
                Hostile.of(REJECTED, "long-number.json", "{\"text\":" + flood("9", MANY) + "}"),
                Hostile.of(REJECTED, "text-of-4-mb.json", "{\"text\":\"" + flood("he said ", 4 << 20) + "\"}"),
                Hostile.of(REJECTED, "many-members.json", "{" + flood("\"\":1,", MANY) + "\"text\":\"a\"}"),
                Hostile.of(EITHER, "marked.json", "\uFEFF{\"text\":\"" + SAID + "\"}"));
    }
}
