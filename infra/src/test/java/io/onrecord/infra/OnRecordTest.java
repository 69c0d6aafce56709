package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.export.PublishedSchema;
import io.onrecord.infra.evaluation.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnRecordTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TEXT = "“The harbour opens in June,” said Mira Santos, the mayor of Port Elgin.\n";

    private final Screen screen = new Screen(false);

    @TempDir
    private Path folder;

    @Test
    void withoutArgumentsItSaysWhatThereIsToDo() {
        assertThat(execute()).isZero();
        assertThat(screen.out()).contains("Usage: infra/onrecord", "run", "up", "extract", "Examples:");
    }

    @Test
    void itKnowsItsVersion() {
        assertThat(execute("--version")).isZero();
        assertThat(screen.out()).matches("onrecord \\d+\\.\\d+\\.\\d+(-SNAPSHOT)? \\(Java .+\\)\n");
    }

    @Test
    void anUnknownOptionIsOneLineThatNamesTheRightOne() {
        assertThat(execute("up", "--s3-prot", "1")).isEqualTo(2);
        assertThat(screen.err()).contains("--s3-prot").contains("Did you mean --s3-port?");
        assertOneLine();
    }

    @Test
    void anUnknownFormatIsOneLineThatNamesTheFormats() {
        assertThat(execute("extract", "--format", "xml", "a.txt")).isEqualTo(2);
        assertThat(screen.err()).contains("xml").containsIgnoringCase("json").containsIgnoringCase("text");
        assertOneLine();
    }

    @Test
    void aMissingFileIsOneLine() {
        assertThat(execute("run", folder.resolve("none.txt").toString())).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo(
                        "onrecord: There is no file or folder " + folder.resolve("none.txt") + ". Check the path.\n");
    }

    @Test
    void anEmptyFolderIsOneLine() {
        assertThat(execute("extract", folder.toString())).isEqualTo(2);
        assertThat(screen.err()).contains("holds no file");
        assertOneLine();
    }

    @Test
    void aCorpusWithoutArticlesIsOneLineThatSaysWhatOneHolds() {
        assertThat(execute("eval", folder.toString())).isEqualTo(2);
        assertThat(screen.err()).contains("holds no annotated article", "text/NAME.txt", "NAME.gold.json");
        assertOneLine();
    }

    @Test
    void aMissingCorpusIsOneLine() {
        assertThat(execute("eval", folder.resolve("none").toString())).isEqualTo(2);
        assertThat(screen.err())
                .isEqualTo("onrecord: There is no folder " + folder.resolve("none") + ". Check the path.\n");
    }

    @Test
    void malformedAnnotationsAreOneLineThatNamesTheFile() throws Exception {
        Files.writeString(folder.resolve("tide.txt"), TEXT);
        Files.writeString(folder.resolve("tide.gold.json"), "{\"claims\": [{\"content\": [[5, 5000]]}]}");

        assertThat(execute("eval", folder.toString())).isEqualTo(2);
        assertThat(screen.err()).contains("tide.txt", "malformed", "5000");
        assertOneLine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{nojson", "{\"claims\": [{\"content\": [5]}]}", "{\"claims\": [{\"cue\": [[1, 2], []]}]}"})
    void goldThatCannotBeReadIsOneLineThatNamesTheFile(String gold) throws Exception {
        Files.writeString(folder.resolve("tide.txt"), TEXT);
        Files.writeString(folder.resolve("tide.gold.json"), gold);

        assertThat(execute("eval", folder.toString())).isEqualTo(2);
        assertThat(screen.err()).contains(folder.resolve("tide").toString(), "malformed");
        assertOneLine();
    }

    @Test
    void anArticleThatIsRejectedIsNamedAndCountsAsMissed() throws Exception {
        var article = Files.writeString(folder.resolve("tide.txt"), "  ");
        Files.writeString(folder.resolve("tide.gold.json"), "{\"claims\": []}");

        assertThat(execute("eval", folder.toString())).isEqualTo(1);
        assertThat(screen.err()).startsWith("Articles: 1 of 1\nonrecord: " + article + ": ");
        assertThat(screen.out()).containsPattern("articles without a prediction +1\n");
    }

    @Test
    void anArticleThatIsNotUtf8IsOneLineThatNamesTheFile() throws Exception {
        var article = Files.write(folder.resolve("tide.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9});
        Files.writeString(folder.resolve("tide.gold.json"), "{\"claims\": []}");

        assertThat(execute("eval", folder.toString())).isEqualTo(2);
        assertThat(screen.err()).isEqualTo("onrecord: Cannot measure: " + article + " is not UTF-8.\n");
    }

    @Test
    void goldWithoutItsArticleIsOneLineThatNamesTheArticle() throws Exception {
        Files.writeString(folder.resolve("tide.gold.json"), "{\"claims\": []}");

        assertThat(execute("eval", folder.toString())).isEqualTo(2);
        assertThat(screen.err()).contains("There is no file " + folder.resolve("tide.txt"));
        assertOneLine();
    }

    @Test
    void anEmptyFolderOfSpeakersIsOneLine() {
        assertThat(execute("eval", "--speakers", folder.toString(), folder.toString()))
                .isEqualTo(2);
        assertThat(screen.err()).contains("gold").contains(folder.toString());
        assertOneLine();
    }

    @Test
    void aPortInUseIsOneLineThatNamesTheOption() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(execute("up", "--dynamodb-port", "0", "--s3-port", port)).isEqualTo(2);
            assertThat(screen.err()).contains(port, "--s3-port");
            assertOneLine();
        }
    }

    @Test
    void theOtherPortInUseNamesTheOtherOption() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(execute("up", "--s3-port", "0", "--dynamodb-port", port)).isEqualTo(2);
            assertThat(screen.err()).contains(port, "--dynamodb-port");
            assertOneLine();
        }
    }

    @Test
    void aPagePortInUseNamesItsOption() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());

            assertThat(execute("up", "--s3-port", "0", "--dynamodb-port", "0", "--page-port", port))
                    .isEqualTo(2);
            assertThat(screen.err()).contains(port, "--page-port");
            assertOneLine();
        }
    }

    @Test
    void aDataFolderThatIsAFileIsOneLine() throws Exception {
        var file = Files.writeString(folder.resolve("data"), "");

        assertThat(execute("up", "--s3-port", "0", "--dynamodb-port", "0", "--data", file.toString()))
                .isEqualTo(2);
        assertThat(screen.err()).contains(file.toString(), "--data");
        assertOneLine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"s3", "dynamodb", "pending"})
    void aFileInPlaceOfADataFoldersOwnFolderIsOneLine(String name) throws Exception {
        var data = Files.createDirectory(folder.resolve("data"));
        Files.writeString(data.resolve(name), "");

        assertThat(execute("up", "--s3-port", "0", "--dynamodb-port", "0", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(screen.err()).contains(data.resolve(name).toString(), "--data");
        assertOneLine();
    }

    @Test
    void aHostThatIsNoAddressIsOneLine() {
        assertThat(execute("up", "--host", "no such host")).isEqualTo(2);
        assertThat(screen.err()).contains("--host", "no such host");
        assertOneLine();
    }

    @Test
    void debugShowsWhereAnErrorCameFrom() {
        assertThat(execute("--debug", "run", folder.resolve("none.txt").toString()))
                .isEqualTo(2);
        assertThat(screen.err()).contains("There is no file or folder", "\tat io.onrecord.infra.ArticleFile");
    }

    @Test
    void extractWritesOneArticleALineAndNamesWhatItCannotRead() throws Exception {
        var empty = Files.writeString(folder.resolve("empty.txt"), "");
        var good = Files.writeString(folder.resolve("good é.txt"), TEXT);

        assertThat(execute("extract", folder.toString())).isEqualTo(1);
        assertThat(screen.err()).startsWith("onrecord: " + empty + ": ");
        assertOneLine();
        var article = MAPPER.readTree(screen.out());
        assertThat(screen.out().lines()).hasSize(1);
        assertThat(article.at("/article/id").asText()).isEqualTo(good.toString());
        assertThat(article.at("/claims/0/source/name").asText()).isEqualTo("Mira Santos");
        assertThat(article.at("/claims/0/content/0/text").asText()).contains("The harbour opens in June");
    }

    @Test
    void whatIsExtractedFromTheSamplesFitsThePublishedSchema() {
        assertThat(execute("extract", "../events/articles")).as(screen.err()).isZero();
        assertThat(screen.out().lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line ->
                        assertThat(PublishedSchema.objectionsToExtracted(line)).isEmpty());
    }

    @Test
    void extractReadsStandardInput() {
        var input = System.in;
        System.setIn(new ByteArrayInputStream(TEXT.getBytes(UTF_8)));
        try {
            assertThat(execute("extract", "--format", "text", "-")).isZero();
        } finally {
            System.setIn(input);
        }
        assertThat(screen.out()).startsWith("- | ").contains("Mira Santos", "The harbour opens in June");
    }

    @Test
    void explainShowsEachDecisionWithTheRuleThatMadeIt() throws Exception {
        var file = Files.writeString(folder.resolve("tide.txt"), TEXT);

        assertThat(execute("extract", "--explain", file.toString())).isZero();
        assertThat(screen.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
                .contains(
                        "source | “Mira Santos, the mayor…” is Mira Santos | name",
                        "kind | statement | the cue's word said",
                        "channel | none | the sentence names none",
                        "anonymous | no | named, or nobody in particular");
    }

    @Test
    void explainAndJsonExcludeEachOther() {
        assertThat(execute("extract", "--explain", "--format", "json", "a.txt")).isEqualTo(2);
        assertThat(screen.err()).contains("--explain", "--format json");
        assertOneLine();
    }

    @Test
    void speakersAreMeasuredWithProgress() {
        var brat = Fixtures.folder("brat").toString();
        var gold = Fixtures.folder("speakers").resolve("gold").toString();

        assertThat(execute("eval", "--speakers", gold, brat)).isZero();
        assertThat(screen.err()).matches("Articles: (\\d+) of \\1\n");
        assertThat(screen.out()).startsWith("attributions ").contains("mention is pronoun");
    }

    @Test
    void cluesAreWrittenBesideTheFigures(@TempDir Path folder) throws IOException {
        var brat = Fixtures.folder("brat").toString();
        var gold = Fixtures.folder("speakers").resolve("gold").toString();
        var clues = folder.resolve("clues.tsv");

        assertThat(execute("eval", "--speakers", gold, brat, "--clues", clues.toString()))
                .isZero();
        assertThat(Files.readAllLines(clues))
                .first()
                .asString()
                .startsWith("kind\tmention\tright\tPARAGRAPHS\tSUBJECT\t");
    }

    @Test
    void cluesNeedToKnowWhoIsRight() {
        assertThat(execute(
                        "eval", "--clues", "clues.tsv", Fixtures.folder("brat").toString()))
                .isEqualTo(2);
        assertThat(screen.err()).contains("--clues needs --speakers GOLD_DIR");
        assertOneLine();
    }

    private int execute(String... arguments) {
        return OnRecord.execute(screen.terminal(), arguments);
    }

    private void assertOneLine() {
        assertThat(screen.err()).startsWith("onrecord: ").endsWith("\n");
        assertThat(screen.err().lines()).hasSize(1);
    }
}
