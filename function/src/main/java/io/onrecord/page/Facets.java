package io.onrecord.page;

import io.onrecord.claim.Claim;
import io.onrecord.query.Named;
import io.onrecord.query.StoredArticle;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The sources, subjects and outlets of some articles, those with most claims first. */
final class Facets {

    /** As many as a person looks over. */
    private static final int MOST = 12;

    private Facets() {}

    static void addTo(Element parent, List<StoredArticle> articles) {
        var facets = parent.appendElement("div").addClass("facets");
        Stream.of(Angle.values()).forEach(angle -> add(facets, angle, articles));
        if (facets.childrenSize() == 0) {
            facets.remove();
        }
    }

    private static void add(Element facets, Angle angle, List<StoredArticle> articles) {
        var counts = new LinkedHashMap<String, Integer>();
        var names = new LinkedHashMap<String, String>();
        articles.stream().flatMap(article -> named(angle, article)).forEach(named -> {
            names.putIfAbsent(named.id(), named.name());
            counts.merge(named.id(), 1, Integer::sum);
        });
        if (counts.isEmpty()) {
            return;
        }
        var section = facets.appendElement("section").attr("aria-labelledby", angle.parameter());
        section.appendElement("h2").attr("id", angle.parameter()).appendText(angle.plural());
        var list = section.appendElement("ul").addClass("names");
        most(counts)
                .forEach((id, count) ->
                        name(list.appendElement("li"), angle.address(id), names.getOrDefault(id, id), count));
    }

    private static Map<String, Integer> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
    }

    private static void name(Element item, String address, String name, int count) {
        item.appendElement("a").attr("href", address).appendElement("bdi").appendText(name);
        item.appendText(" ");
        item.appendElement("span").addClass("count").appendText(Count.of(count, "claim"));
    }

    /** One for each claim. */
    private static Stream<Named> named(Angle angle, StoredArticle article) {
        var claims = article.claims().stream().map(stored -> stored.claim());
        return switch (angle) {
            case SOURCE ->
                claims.map(Claim::source)
                        .filter(source -> !source.id().isEmpty())
                        .map(source -> new Named(source.id(), source.name()));
            case SUBJECT ->
                claims.flatMap(claim -> claim.subjects().stream())
                        .map(subject -> new Named(subject.id(), subject.name()));
            case OUTLET -> {
                var outlet = article.metadata().outlet();
                yield claims.filter(claim -> !outlet.isEmpty()).map(claim -> new Named(outlet, outlet));
            }
        };
    }
}
