package io.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The format: brat's manual, "brat standoff format"; the roles: PolNeAR. */
class StandoffTest {

    @Test
    void offsetsCountCodePointsAndFragmentsEndWithTheirLine() {
        assertThat(Standoff.of(Samples.ATTRIBUTIONS).lines())
                .containsExactly(
                        "T1\tAttribution 58 62\tsaid",
                        "T2\tSource 46 57\tMira Santos",
                        "T3\tCue 58 62\tsaid",
                        "T4\tContent 25 45;64 73\t“The 🏗 cranes come,” “in May.”",
                        "E1\tAttribution:T1 Source:T2 Cue:T3 Content:T4",
                        "A1\tKind E1 STATEMENT",
                        "A2\tQuotation E1 DIRECT",
                        "#1\tAnnotatorNotes E1\tMira Santos (0.9)",
                        "T5\tAttribution 84 89\twrote",
                        "T6\tSource 74 83\tIda Bloom",
                        "T7\tCue 84 89\twrote",
                        "T8\tContent 90 124\tthat Santos said the quay is short",
                        "E2\tAttribution:T5 Source:T6 Cue:T7 Content:T8",
                        "A3\tKind E2 STATEMENT",
                        "A4\tQuotation E2 DIRECT",
                        "#2\tAnnotatorNotes E2\tIda Bloom (0.9)",
                        "T9\tAttribution 107 124\tthe quay is short",
                        "T10\tContent 107 124\tthe quay is short",
                        "E3\tAttribution:T9 Content:T10",
                        "A5\tKind E3 STATEMENT",
                        "A6\tQuotation E3 DIRECT",
                        "#3\tAnnotatorNotes E3\t(0.9)",
                        "T11\tAttribution 126 135\tThe union",
                        "T12\tSource 126 135\tThe union",
                        "T13\tContent 136 141;142 158\tfears that nobody pays",
                        "E4\tAttribution:T11 Source:T12 Content:T13",
                        "A7\tKind E4 STATEMENT",
                        "A8\tQuotation E4 DIRECT",
                        "#4\tAnnotatorNotes E4\tThe union (0.9)");
    }

    @Test
    void everyAnnotationSaysWhatStandsAtItsOffsets() {
        var text = Samples.ARTICLE.text().codePoints().toArray();
        Standoff.of(Samples.ATTRIBUTIONS)
                .lines()
                .filter(line -> line.startsWith("T"))
                .map(line -> line.split("\t", -1))
                .forEach(fields -> assertThat(words(text, fields[1])).isEqualTo(fields[2]));
    }

    @Test
    void aLineBreakInANameStaysInItsNote() {
        assertThat(Standoff.of(Samples.hostile("a\tb\nE9\tx")).lines().filter(line -> line.startsWith("E")))
                .hasSize(1);
    }

    @Test
    void anAnonymousSourceIsMarked() {
        assertThat(Standoff.of(Samples.hostile("someone")).lines()).contains("A3\tAnonymous E1");
    }

    private static String words(int[] text, String field) {
        var words = new StringBuilder();
        for (var range : field.substring(field.indexOf(' ') + 1).split(";", -1)) {
            var ends = range.split(" ", -1);
            var start = Integer.parseInt(ends[0]);
            words.append(words.isEmpty() ? "" : " ").append(new String(text, start, Integer.parseInt(ends[1]) - start));
        }
        return words.toString();
    }
}
