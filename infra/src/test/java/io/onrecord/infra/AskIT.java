package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.export.PublishedSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person asks of a table that run has kept: who said what, did they say it, who else reports it. */
class AskIT {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void run() throws Exception {
        var articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("one.txt"), """
                Harbour news

                “The harbour opens in June,” said Mira Santos, the mayor of Port Elgin.

                Jo Bell said that nineteen dockers were hurt when the old crane fell.
                """);
        Files.writeString(articles.resolve("two.txt"), """
                Crane falls

                Jo Bell said that 19 dockers were injured when the old crane fell.
                """);
        var screen = new Screen(false);
        assertThat(OnRecord.execute(
                        screen.terminal(),
                        "run",
                        "--data",
                        folder.resolve("data").toString(),
                        articles.toString()))
                .as(screen.err())
                .isZero();
    }

    @Test
    void aSourceIsFoundByTheBeginningOfAName() throws Exception {
        var asked = ask(0, "query", "--source", "sant", "--format", "json");
        assertThat(PublishedSchema.objectionsToAnswer(asked.out())).isEmpty();
        var claims = MAPPER.readTree(asked.out()).get("claims");
        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).at("/source/name").asText()).isEqualTo("Mira Santos");
        assertThat(claims.get(0).at("/content/0/text").asText()).contains("The harbour opens in June");
    }

    @Test
    void aSlipOfTheFingerIsOneLineThatSuggestsTheName() {
        assertThat(ask(2, "query", "--source", "Mira Santoz").err())
                .isEqualTo("onrecord: The table knows no source “Mira Santoz”. Did you mean Mira Santos"
                        + " (mira-santos)?\n");
    }

    @Test
    void aRejectedArticleSaysWhyAndIsNoExport() throws Exception {
        var empty = Files.writeString(folder.resolve("empty.txt"), " \n");
        OnRecord.execute(
                new Screen(false).terminal(),
                "run",
                "--data",
                folder.resolve("data").toString(),
                empty.toString());

        assertThat(ask(0, "article", "empty.txt").out()).startsWith("REJECTED: ");
        assertThat(ask(2, "article", "empty.txt", "--format", "json").err())
                .startsWith("onrecord: articles/empty.txt holds no claims. It is REJECTED: ");
    }

    @Test
    void aQuestionAboutNothingIsOneLine() {
        assertThat(ask(2, "query").err())
                .startsWith("onrecord: Name a --source")
                .hasLineCount(1);
    }

    @Test
    void aDamagedCursorIsOneLine() {
        assertThat(ask(2, "query", "--source", "mira-santos", "--cursor", "nonsense")
                        .err())
                .startsWith("onrecord: The cursor is damaged")
                .hasLineCount(1);
    }

    @Test
    void pagesFollowByTheCursorThatIsShown() {
        var first = ask(0, "query", "--source", "Jo Bell", "--limit", "1", "--format", "csv");
        var cursor = first.err().strip().replaceFirst(".*--cursor ", "");
        var second = ask(0, "query", "--source", "Jo Bell", "--limit", "1", "--format", "csv", "--cursor", cursor);
        var rows = new ArrayList<>(
                List.of(first.out().split("\r\n", -1)[1], second.out().split("\r\n", -1)[1]));
        assertThat(rows).anyMatch(row -> row.contains("one.txt")).anyMatch(row -> row.contains("two.txt"));
    }

    @Test
    void whatWasSaidIsVerbatimNearlyOrNotFound() {
        assertThat(ask(0, "check", "the harbour opens in June", "--by", "Mira Santos")
                        .out())
                .startsWith("Verbatim:");
        assertThat(ask(0, "check", "nineteen dock workers were hurt when the old crane fell")
                        .out())
                .matches("(?s)(Nearly|Verbatim):.*Jo Bell.*");
        var other = ask(1, "check", "ninety dockers were hurt when the old crane fell", "--by", "Bell");
        assertThat(other.out()).startsWith("Not found.").contains("Alike, but not the same:", "ninety, nineteen");
    }

    @Test
    void aClaimIsShownWithThoseElsewhereThatSayTheSame() {
        assertThat(ask(0, "article", "one.txt", "--elsewhere").out())
                .contains("  = Jo Bell: ")
                .contains("two.txt");
    }

    @Test
    void whatIsForPeopleHasNoOtherFormat() {
        var timeline = ask(2, "query", "--source", "sant", "--timeline", "--format", "json");
        var elsewhere = ask(2, "article", "one.txt", "--elsewhere", "--format", "csv");

        assertThat(timeline.out() + elsewhere.out()).isEmpty();
        assertThat(timeline.err()).isEqualTo("onrecord: --timeline is for people. Leave out --format json.\n");
        assertThat(elsewhere.err()).isEqualTo("onrecord: --elsewhere is for people. Leave out --format csv.\n");
    }

    @Test
    void anArticleThatWasKeptIsWrittenWithItsText() {
        assertThat(ask(0, "article", "one.txt", "--format", "html").out())
                .startsWith("<!doctype html>")
                .contains("<mark", "Harbour news");
    }

    @Test
    void anotherTableIsNotMadeByAsking() {
        assertThat(ask(2, "query", "--source", "sant", "--table", "others").err())
                .isEqualTo("onrecord: There is no table others there. Name it with --table.\n");
    }

    @Test
    void theCostIsSaid() {
        assertThat(ask(0, "article", "articles/one.txt", "--cost").err()).matches("[0-9]+\\.[0-9] read units\n");
    }

    private static Screen ask(int code, String command, String... arguments) {
        var screen = new Screen(false);
        var all = new ArrayList<>(
                List.of(command, "--data", folder.resolve("data").toString()));
        IntStream.range(0, arguments.length).forEach(at -> all.add(arguments[at]));
        assertThat(OnRecord.execute(screen.terminal(), all.toArray(new String[0])))
                .as(screen.err())
                .isEqualTo(code);
        return screen;
    }
}
