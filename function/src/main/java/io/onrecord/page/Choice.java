package io.onrecord.page;

import io.onrecord.query.Lookup;
import io.onrecord.query.Named;
import java.util.List;
import java.util.Locale;

/** A page for a name that leads to several or to nobody: what it may mean, each with the rest of the question. */
final class Choice {

    private Choice() {}

    static PageResponse of(Angle angle, String name, Lookup lookup, Inquiry inquiry) {
        var several = lookup instanceof Lookup.Ambiguous;
        var names = names(lookup);
        var sheet = new Sheet(name, name);
        var main = sheet.main();
        main.appendElement("h1").appendText(several ? "Which one?" : "Nothing is named that");
        main.appendElement("p").appendText(advice(angle, name, several, names.isEmpty()));
        var list = main.appendElement("ul").addClass("names");
        for (var named : names) {
            list.appendElement("li")
                    .appendElement("a")
                    .attr("href", inquiry.addressWith(angle.parameter(), named.id()))
                    .appendElement("bdi")
                    .appendText(named.name());
        }
        return sheet.answer(PageResponse.OK);
    }

    private static List<Named> names(Lookup lookup) {
        return lookup instanceof Lookup.Ambiguous ambiguous
                ? ambiguous.candidates()
                : ((Lookup.Unknown) lookup).suggestions();
    }

    private static String advice(Angle angle, String name, boolean several, boolean none) {
        if (several) {
            return "“" + name + "” can be any of these.";
        }
        var nobody = "Among the " + angle.plural().toLowerCase(Locale.ROOT) + " there is no “" + name + "”";
        return none ? nobody + ", nor anything spelled nearly like it." : nobody + ". These are spelled like it:";
    }
}
