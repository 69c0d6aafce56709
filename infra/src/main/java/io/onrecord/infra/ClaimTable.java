package io.onrecord.infra;

import io.onrecord.claim.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Who said what, as a table of text: a line for each claim, the quote shortened to what the width leaves. */
final class ClaimTable {

    private static final int WIDEST_SOURCE = 28;
    private static final int WIDEST_FILE = 24;

    /** A quote narrower than that says nothing; then the table is wider than the terminal. */
    private static final int NARROWEST_QUOTE = 20;

    private static final String GAP = "  ";

    private static final Row HEAD = new Row("SOURCE", "HOW", "WHAT", "FILE");

    private final List<Row> rows = new ArrayList<>();

    private record Row(String source, String how, String quote, String file) {}

    void add(Claim claim, String file) {
        rows.add(new Row(
                ClaimWords.shortened(ClaimWords.source(claim), WIDEST_SOURCE),
                ClaimWords.how(claim),
                ClaimWords.quote(claim),
                ClaimWords.shortened(file, WIDEST_FILE)));
    }

    int size() {
        return rows.size();
    }

    /** The lines of the table under a line of headings; none where there is no claim. */
    List<String> lines(int width) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var source = widest(Row::source);
        var how = widest(Row::how);
        var room = width - source - how - widest(Row::file) - 3 * GAP.length();
        var quote = Math.max(NARROWEST_QUOTE, Math.min(room, widest(Row::quote)));
        var form = "%-" + source + "s" + GAP + "%-" + how + "s" + GAP + "%-" + quote + "s" + GAP + "%s";
        return all().map(row -> line(form, row, quote)).toList();
    }

    private static String line(String form, Row row, int quote) {
        return String.format(
                Locale.ROOT, form, row.source(), row.how(), ClaimWords.shortened(row.quote(), quote), row.file());
    }

    private int widest(Function<Row, String> column) {
        return all().map(column).mapToInt(String::length).max().orElse(1);
    }

    private Stream<Row> all() {
        return Stream.concat(Stream.of(HEAD), rows.stream());
    }
}
