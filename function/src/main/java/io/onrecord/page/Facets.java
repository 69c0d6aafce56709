package io.onrecord.page;

import io.onrecord.query.StoredClaim;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The sources, subjects and outlets of the claims on a page, those with most claims first. */
final class Facets {

    /** As many as a person looks over. */
    private static final int MOST = 12;

    private final List<StoredClaim> claims;
    private final BiFunction<Angle, String, String> addresses;

    /**
     * @param addresses where an id leads
     */
    Facets(List<StoredClaim> claims, BiFunction<Angle, String, String> addresses) {
        this.claims = List.copyOf(claims);
        this.addresses = addresses;
    }

    /** Adds a list for each angle; nothing where all would be empty. */
    void addTo(Element parent, List<Angle> angles) {
        var facets = parent.appendElement("aside").addClass("facets").attr("aria-label", "In these claims");
        angles.forEach(angle -> add(facets, angle));
        if (facets.childrenSize() == 0) {
            facets.remove();
        }
    }

    private void add(Element facets, Angle angle) {
        var counts = new LinkedHashMap<String, Integer>();
        var names = new LinkedHashMap<String, String>();
        claims.stream().flatMap(angle::named).forEach(named -> {
            names.putIfAbsent(named.id(), named.name());
            counts.merge(named.id(), 1, Integer::sum);
        });
        if (counts.isEmpty()) {
            return;
        }
        facets.appendElement("h2").appendText(angle.plural());
        var list = facets.appendElement("ul").addClass("names");
        most(counts).forEach(entry -> {
            var item = list.appendElement("li");
            item.appendElement("a")
                    .attr("href", addresses.apply(angle, entry.getKey()))
                    .appendElement("bdi")
                    .appendText(names.getOrDefault(entry.getKey(), entry.getKey()));
            item.appendText(" ");
            item.appendElement("span").addClass("count").appendText(Count.of(entry.getValue(), "claim"));
        });
    }

    private static Stream<Map.Entry<String, Integer>> most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST);
    }
}
