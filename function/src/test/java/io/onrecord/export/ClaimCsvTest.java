package io.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimCsvTest {

    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    @Test
    void aClaimIsARowUnderNamedColumns() throws IOException {
        var rows = read(ExportFormat.CSV.of(Samples.ATTRIBUTIONS));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .containsEntry("articleId", "articles/cranes.txt")
                .containsEntry("publishedAt", "2031-05-02T08:00:00Z")
                .containsEntry("source", "Mira Santos")
                .containsEntry("said", "“The 🏗 cranes come,” … “in May.”")
                .containsEntry("confidence", "0.9")
                .containsEntry("contentSpans", "26..47 66..75")
                .hasSize(24);
        assertThat(rows.get(3)).containsEntry("said", "fears\nthat nobody pays").containsEntry("cue", "");
    }

    @Test
    void linesEndAsTheRfcSays() {
        assertThat(ExportFormat.CSV.of(Samples.ATTRIBUTIONS))
                .startsWith("articleId,outlet,")
                .endsWith("\r\n");
    }

    @Test
    void laterArticlesOfAFileHaveNoHeader() throws IOException {
        var file = ExportFormat.CSV.of(Samples.ATTRIBUTIONS) + ExportFormat.CSV.continued(Samples.ATTRIBUTIONS);

        assertThat(read(file)).hasSize(8).extracting(row -> row.get("claim")).doesNotContain("claim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://x\")", "+1", "-2+3", "@SUM(A1)", "\tx", "\rx", "\nx"})
    void noCellIsAFormula(String words) throws IOException {
        assertThat(read(ExportFormat.CSV.of(Samples.hostile(words))).get(0))
                .containsEntry("said", "'" + words)
                .containsEntry("source", "'" + words)
                .containsEntry("articleId", "'" + words);
    }

    @Test
    void quotationMarksCommasAndLineBreaksStayInTheirCell() throws IOException {
        var words = "a \"b\", c\r\nd";

        assertThat(read(ExportFormat.CSV.of(Samples.hostile(words))).get(0)).containsEntry("said", words);
    }

    /** With a reader that is not the library that wrote it. */
    private static List<Map<String, String>> read(String csv) throws IOException {
        try (var rows = FORMAT.parse(new StringReader(csv))) {
            return rows.stream().map(CSVRecord::toMap).toList();
        }
    }
}
