package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What extract writes in the formats of others. */
class ExportTest {

    private static final String TEXT = "“The 🏗 harbour opens in June,” Mira Santos said.\n";

    private final Screen screen = new Screen(false);

    @TempDir
    private Path folder;

    private Path articles;
    private Path exports;

    @BeforeEach
    void writeArticles() throws IOException {
        articles = Files.createDirectories(folder.resolve("articles"));
        exports = folder.resolve("new/exports");
        Files.createDirectories(articles.resolve("sub"));
        Files.writeString(articles.resolve("tide.txt"), TEXT);
        Files.writeString(articles.resolve("sub/tide.txt"), TEXT);
    }

    @Test
    void bratsFolderIsGoldThatEvalReads() {
        assertThat(extract("brat", "--output", exports.toString())).isZero();
        assertThat(OnRecord.execute(screen.terminal(), "eval", exports.toString()))
                .isZero();

        assertThat(exports.resolve("annotation.conf")).isNotEmptyFile();
        assertThat(exports.resolve("text/sub_tide.txt")).hasContent(TEXT);
        assertThat(exports.resolve("text/sub_tide.ann"))
                .hasSameTextualContentAs(exports.resolve("attributions/sub_tide_onrc.ann"));
        assertThat(screen.out()).containsPattern("articles +2\n").containsPattern("triple +1.000 +1.000 +1.000");
    }

    @Test
    void severalArticlesAreOneTableOrOneFileEach() {
        assertThat(extract("csv")).isZero();
        assertThat(screen.out().lines())
                .filteredOn(line -> line.startsWith("articleId,"))
                .hasSize(1);
        assertThat(screen.out().lines())
                .filteredOn(line -> line.contains("Mira Santos"))
                .hasSize(2);

        assertThat(extract("html", "--output", exports.toString())).isZero();
        assertThat(exports.resolve("tide.html"))
                .content()
                .startsWith("<!doctype html>")
                .contains("Mira Santos");
        assertThat(exports.resolve("sub_tide.html")).isNotEmptyFile();
    }

    @Test
    void twoArticlesNeverShareAFile() throws Exception {
        Files.writeString(articles.resolve("sub_tide"), "“The 🏗 harbour opens in July,” Jo Bell said.\n");

        assertThat(extract("csv", "--output", exports.toString())).isZero();
        try (var files = Files.list(exports)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("tide.csv", "sub_tide.csv", "sub_tide-2.csv");
        }
        assertThat(exports.resolve("sub_tide.csv")).content().contains("Mira Santos");
        assertThat(exports.resolve("sub_tide-2.csv")).content().contains("Jo Bell");
    }

    @Test
    void whatNeedsAFolderSaysSoBeforeAnythingIsRead() {
        assertThat(extract("brat")).isEqualTo(2);
        assertThat(extract("html")).isEqualTo(2);
        assertThat(extract("text", "--output", exports.toString())).isEqualTo(2);

        assertThat(screen.out()).isEmpty();
        assertThat(screen.err().lines()).hasSize(3).allMatch(line -> line.contains("--output"));
    }

    @Test
    void aFolderThatCannotBeMadeIsOneLine() {
        assertThat(extract("json", "--output", articles.resolve("tide.txt").toString()))
                .isEqualTo(2);
        assertThat(screen.err().lines()).hasSize(1).allMatch(line -> line.contains("Choose another folder"));
    }

    private int extract(String format, String... more) {
        var arguments = new ArrayList<>(List.of("extract", "--format", format, articles.toString()));
        arguments.addAll(List.of(more));
        return OnRecord.execute(screen.terminal(), arguments.toArray(new String[0]));
    }
}
