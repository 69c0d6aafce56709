package io.onrecord.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakerCluesTest {

    private static final String TEXT = "Mira Santos met Ida Bloom. “It is safe,” she said. The nurse disagreed.";

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("text/pier.txt", TEXT);
        write(
                "attributions/pier_1a2b.ann",
                String.join(
                        "\n",
                        span("T1", "Source", "she"),
                        span("T2", "Cue", "said"),
                        span("T3", "Content", "“It is safe,”"),
                        span("T4", "Attribution", "said"),
                        span("T5", "Source", "The nurse"),
                        span("T6", "Cue", "disagreed"),
                        span("T7", "Content", "It is safe"),
                        span("T8", "Attribution", "disagreed"),
                        "E1\tAttribution:T4 Content:T3 Source:T1 Cue:T2",
                        "E2\tAttribution:T8 Content:T7 Source:T5 Cue:T6",
                        ""));
        write(
                "gold/pier.json",
                "{\"article\": \"pier\", \"attributions\": [{\"id\": \"E1\", \"speaker\": \"Mira Santos\"},"
                        + " {\"id\": \"E2\", \"speaker\": \"the nurse\"}]}");
    }

    @Test
    void whoIsRightIsMarkedAmongAllWhomAPronounMayStandFor() throws IOException {
        assertThat(rows())
                .filteredOn(row -> row.get(0).equals("pronoun"))
                .extracting(row -> row.get(2))
                .containsExactly("1", "0");
    }

    @Test
    void everyRowHasANumberForEveryClue() throws IOException {
        var columns = lines().get(0).split("\t", -1);
        assertThat(rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row).hasSameSizeAs(columns);
            assertThat(row.subList(3, row.size()))
                    .allSatisfy(number -> assertThat(Double.parseDouble(number)).isBetween(0.0, 10.0));
        });
    }

    private List<List<String>> rows() throws IOException {
        return lines().stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    private List<String> lines() throws IOException {
        return SpeakerClues.lines(folder.resolve("gold"), new BratCorpus(folder));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.writeString(folder.resolve(name), text);
    }

    private static String span(String id, String role, String words) {
        var start = TEXT.indexOf(words);
        return id + "\t" + role + " " + start + " " + (start + words.length()) + "\t" + words;
    }
}
