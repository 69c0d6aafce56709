package io.onrecord.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.onrecord.article.Dated;
import io.onrecord.article.Metadata;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Claims as comma-separated values (RFC 4180), a claim a row; columns are named as the table's attributes are.
 *
 * <p>Several passages of one part are joined with " … ", and their spans with spaces ("12..40 52..60", UTF-16 units; two
 * dots, as spreadsheets take 5-9 for a date). A spreadsheet would run a cell that begins with =, +, -, @ or a control
 * character as a formula, so such a cell gets an apostrophe before it, which spreadsheets do not show.
 */
final class ClaimCsv {

    private static final String LINE_END = "\r\n";
    private static final String BETWEEN_PASSAGES = " … ";
    private static final String RUN_BY_SPREADSHEETS = "=+-@\t\r\n";

    private static final List<String> COLUMNS = List.of(
            "articleId",
            "outlet",
            "title",
            "url",
            "publishedAt",
            "claim",
            "source",
            "sourceId",
            "sourceType",
            "role",
            "resolution",
            "anonymous",
            "anonymityReason",
            "mention",
            "cue",
            "said",
            "quotation",
            "kind",
            "channel",
            "confidence",
            "subjects",
            "mentionSpan",
            "cueSpans",
            "contentSpans");

    private static final ObjectWriter WRITER = writer();

    private ClaimCsv() {}

    private static ObjectWriter writer() {
        var mapper = new CsvMapper();
        mapper.configure(JsonGenerator.Feature.IGNORE_UNKNOWN, false);
        return mapper.writer(CsvSchema.emptySchema().withLineSeparator(LINE_END));
    }

    /** The names of the columns, with a line break. */
    static String header() {
        return line(COLUMNS);
    }

    /** A line for each claim, each with a line break. */
    static String rows(Attributions attributions) {
        var article = attributions.article();
        return attributions.claims().stream()
                .map(claim -> row(article.id(), article.metadata(), claim))
                .collect(Collectors.joining());
    }

    /** A line for one claim of an article, with a line break. */
    static String row(String articleId, Metadata metadata, Claim claim) {
        var cells = new ArrayList<>(article(articleId, metadata));
        cells.add(claim.id());
        addSource(claim, cells);
        cells.add(words(claim.cue()));
        cells.add(words(claim.content()));
        cells.add(claim.quotation().name());
        cells.add(claim.kind().name());
        cells.add(claim.channel());
        cells.add(Double.toString(claim.confidence()));
        cells.add(claim.subjects().stream().map(Subject::name).collect(Collectors.joining("; ")));
        cells.add(spans(claim.source().mention()));
        cells.add(spans(claim.cue()));
        cells.add(spans(claim.content()));
        return line(cells);
    }

    private static List<String> article(String id, Metadata metadata) {
        var dateline = metadata.dateline();
        return List.of(
                id,
                metadata.outlet(),
                metadata.title(),
                metadata.url(),
                dateline.dated() == Dated.ARTICLE ? dateline.at().toString() : "");
    }

    private static void addSource(Claim claim, List<String> cells) {
        var source = claim.source();
        cells.add(source.name());
        cells.add(source.id());
        cells.add(source.type().name());
        cells.add(source.role());
        cells.add(source.resolution().name());
        cells.add(Boolean.toString(source.anonymous()));
        cells.add(source.anonymityReason());
        cells.add(words(source.mention()));
    }

    private static String words(List<Passage> passages) {
        return passages.stream().map(Passage::text).collect(Collectors.joining(BETWEEN_PASSAGES));
    }

    private static String spans(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.span().start() + ".." + passage.span().end())
                .collect(Collectors.joining(" "));
    }

    private static String line(List<String> cells) {
        try {
            return WRITER.writeValueAsString(cells.stream().map(ClaimCsv::safe).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A row of text cannot be written", e);
        }
    }

    private static String safe(String cell) {
        return !cell.isEmpty() && RUN_BY_SPREADSHEETS.indexOf(cell.charAt(0)) >= 0 ? '\'' + cell : cell;
    }
}
