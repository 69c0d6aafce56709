package io.onrecord.page;

import io.onrecord.query.Directory;
import io.onrecord.query.Lookup;
import io.onrecord.query.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Leads from a name, as somebody typed it, to claims; where it can mean several, to a choice. */
final class FindPage {

    private final Directory directory;

    FindPage(Directory directory) {
        this.directory = directory;
    }

    PageResponse answer(PageRequest request) {
        var name = request.parameter("name");
        if (name.isEmpty()) {
            throw new BadRequestException("Type the name of a source, a subject or an outlet.");
        }
        var lookups = new LinkedHashMap<Angle, Lookup>();
        Stream.of(Angle.values()).forEach(angle -> lookups.put(angle, angle.lookup(directory, name)));
        var meant = named(lookups, true);
        var addresses = addresses(meant);
        return addresses.size() == 1
                ? PageResponse.elsewhere(addresses.get(0))
                : choice(name, lookups, !meant.isEmpty());
    }

    private static Map<Angle, List<Named>> named(Map<Angle, Lookup> lookups, boolean meant) {
        var named = new LinkedHashMap<Angle, List<Named>>();
        lookups.forEach((angle, lookup) -> {
            var names = names(lookup, meant);
            if (!names.isEmpty()) {
                named.put(angle, names);
            }
        });
        return named;
    }

    private static List<Named> names(Lookup lookup, boolean meant) {
        if (lookup instanceof Lookup.Unknown unknown) {
            return meant ? List.of() : unknown.suggestions();
        }
        return lookup instanceof Lookup.Found found ? List.of(found.named()) : ((Lookup.Ambiguous) lookup).candidates();
    }

    private static List<String> addresses(Map<Angle, List<Named>> named) {
        return named.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(one -> entry.getKey().address(one.id())))
                .toList();
    }

    private static PageResponse choice(String name, Map<Angle, Lookup> lookups, boolean known) {
        var sheet = new Sheet(name, name);
        var main = sheet.main();
        main.appendElement("h1").appendText(known ? "Which one?" : "Nothing is named that");
        var choices = named(lookups, known);
        main.appendElement("p").appendText(advice(name, known, !choices.isEmpty()));
        choices.forEach((angle, names) -> list(main, angle, names));
        return sheet.answer(PageResponse.OK);
    }

    private static String advice(String name, boolean known, boolean choices) {
        if (known) {
            return "“" + name + "” can be any of these.";
        }
        return choices
                ? "No source, subject or outlet is called “" + name + "”. These are spelled like it:"
                : "No source, subject or outlet is called “" + name
                        + "”, or spelled nearly like it. The beginning of any word of the name is enough.";
    }

    private static void list(Element main, Angle angle, List<Named> names) {
        main.appendElement("h2").appendText(angle.plural());
        var list = main.appendElement("ul").addClass("names");
        for (var named : names) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", angle.address(named.id()))
                    .appendElement("bdi")
                    .appendText(named.name());
        }
    }
}
