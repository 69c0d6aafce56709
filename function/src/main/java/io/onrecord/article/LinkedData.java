package io.onrecord.article;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, in the terms of schema.org: the first NewsArticle, at the top, in an array or
 * in an @graph; without one, the first other Article or BlogPosting.
 *
 * @param imprint what is said of the article
 * @param body its articleBody, "" if there is none
 */
record LinkedData(Imprint imprint, String body) {

    /** Pages are not validated by anybody: a raw line break in a string is common, and what cannot be read is passed over. */
    private static final JsonMapper LENIENT = JsonMapper.builder(StrictJson.factory())
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final LinkedData NONE = new LinkedData(Imprint.NONE, "");

    static LinkedData of(Document page) {
        var nodes = nodes(page);
        var byId = new HashMap<String, JsonNode>();
        nodes.forEach(node -> byId.putIfAbsent(Members.text(node, "@id"), node));
        return nodes.stream()
                .filter(LinkedData::isArticle)
                .min(Comparator.comparing(node -> !hasType(node, "NewsArticle")))
                .map(article -> of(article, byId))
                .orElse(NONE);
    }

    private static LinkedData of(JsonNode article, Map<String, JsonNode> byId) {
        var imprint = new Imprint(
                unescaped(Members.text(article, "headline", "name")),
                unescaped(name(article, "publisher", byId)),
                url(article),
                unescaped(name(article, "author", byId)),
                Members.text(article, "datePublished", "dateCreated"));
        return new LinkedData(imprint, Members.text(article, "articleBody"));
    }

    private static String name(JsonNode article, String member, Map<String, JsonNode> byId) {
        var stated = Members.name(article, member);
        var referred = byId.get(Members.text(article.path(member), "@id"));
        return stated.isEmpty() && referred != null ? Members.text(referred, "name") : stated;
    }

    private static String url(JsonNode article) {
        var url = Members.text(article, "url", "mainEntityOfPage", "@id");
        return WebAddress.isUsable(url) ? url : Members.text(article.path("mainEntityOfPage"), "@id", "url");
    }

    private static List<JsonNode> nodes(Document page) {
        var nodes = new ArrayList<JsonNode>();
        for (var script : page.select("script[type=application/ld+json]")) {
            var open = new ArrayDeque<>(List.of(parsed(script.data())));
            while (!open.isEmpty()) {
                var node = open.remove();
                nodes.add(node);
                open.addAll(node.isArray() ? Members.elements(node) : Members.elements(node.path("@graph")));
                open.addAll(Members.elements(node.path("mainEntity")));
            }
        }
        return nodes;
    }

    private static JsonNode parsed(String json) {
        try {
            return LENIENT.readTree(json);
        } catch (JacksonException e) {
            return LENIENT.missingNode();
        }
    }

    private static boolean isArticle(JsonNode node) {
        return hasType(node, "Article") || hasType(node, "BlogPosting");
    }

    private static boolean hasType(JsonNode node, String ending) {
        return Members.elements(node.path("@type")).stream()
                .anyMatch(type -> type.isTextual() && type.textValue().endsWith(ending));
    }

    private static String unescaped(String value) {
        return Parser.unescapeEntities(value, false);
    }
}
