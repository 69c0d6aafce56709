package io.onrecord.infra.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures as text for people: in all, by kind of quotation, by outlet. */
public final class FiguresTable {

    /** F1 between two annotators of the same PolNeAR articles, exact spans. */
    private static final Map<Measure, String> PEOPLE =
            Map.of(Measure.SOURCE, "0.825", Measure.CUE, "0.756", Measure.CONTENT, "0.719");

    private static final List<Measure> BY_OUTLET =
            List.of(Measure.SOURCE, Measure.CUE, Measure.CONTENT, Measure.CLAIM, Measure.WHO_SAID_WHAT, Measure.TRIPLE);

    /** Columns of a share: 0.123. */
    private static final int NARROWEST = 5;

    private FiguresTable() {}

    /** The lines of the table; the part by outlet only where there are outlets. */
    public static List<String> lines(Figures all, SortedMap<String, Figures> byOutlet) {
        var lines = new ArrayList<String>();
        lines.addAll(counts(all));
        lines.addAll(measures(all));
        lines.addAll(quotings(all));
        if (!byOutlet.isEmpty()) {
            lines.addAll(outlets(byOutlet));
        }
        return lines;
    }

    private static List<String> counts(Figures all) {
        return List.of(
                line("%-32s %d", "articles", all.articles()),
                line("%-32s %d", "articles without a prediction", all.unread()),
                line("%-32s %d", "gold claims", all.of(Measure.CLAIM).gold()),
                line("%-32s %d", "predicted claims", all.of(Measure.CLAIM).predicted()));
    }

    private static List<String> measures(Figures all) {
        var head = line("%-32s %-9s  %-6s  %-5s  %s", "", "precision", "recall", "F1", "F1 of two people, PolNeAR");
        var rows = Stream.of(Measure.values()).map(measure -> measure(measure, all.of(measure)));
        return Stream.concat(Stream.of("", head), rows).toList();
    }

    private static String measure(Measure measure, Tally tally) {
        return line(
                        "%-32s %-9s  %-6s  %-5s  %s",
                        measure.label(),
                        Decimals.of(tally.precision()),
                        Decimals.of(tally.recall()),
                        Decimals.of(tally.f1()),
                        PEOPLE.getOrDefault(measure, ""))
                .stripTrailing();
    }

    private static List<String> quotings(Figures all) {
        var rows = Stream.of(Quoting.values())
                .filter(all.byQuoting()::containsKey)
                .map(quoting -> quoting(quoting, all.byQuoting().getOrDefault(quoting, Tally.NONE)));
        return Stream.concat(Stream.of("", line("%-32s %-9s  %s", "by quotation", "recall", "claims")), rows)
                .toList();
    }

    private static String quoting(Quoting quoting, Tally tally) {
        return line("%-32s %-9s  %d", quoting.label(), Decimals.of(tally.recall()), tally.gold());
    }

    private static List<String> outlets(SortedMap<String, Figures> byOutlet) {
        var head = row("by outlet, F1", "claims", Measure::label);
        var rows = byOutlet.entrySet().stream().map(entry -> outlet(entry.getKey(), entry.getValue()));
        return Stream.concat(Stream.of("", head), rows).toList();
    }

    private static String outlet(String name, Figures figures) {
        var claims = String.valueOf(figures.of(Measure.CLAIM).gold());
        return row(name, claims, measure -> Decimals.of(figures.of(measure).f1()));
    }

    private static String row(String name, String claims, Function<Measure, String> cell) {
        var cells = BY_OUTLET.stream().map(measure -> padded(cell.apply(measure), measure));
        return (line("%-24s %-6s", name, claims) + cells.collect(Collectors.joining())).stripTrailing();
    }

    private static String padded(String cell, Measure column) {
        return line("  %-" + Math.max(NARROWEST, column.label().length()) + "s", cell);
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
