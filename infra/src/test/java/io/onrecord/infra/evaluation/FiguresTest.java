package io.onrecord.infra.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.article.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Holds the scorer to the reference scorer, a script: expected.txt is what that printed for the gold and the predictions beside
 * it. The cases hold discontinuous contents, two sources, a claim without source, one without content, one missed, one found
 * twice, a second annotator, an article without prediction, characters beyond U+FFFF and white space that Java does not know.
 */
class FiguresTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void aCorpusInBratsLayoutScoresAsTheReferenceScores() throws IOException {
        assertThat(likeTheReference(figures("brat"))).isEqualTo(expected("brat"));
    }

    @Test
    void aCorpusInJsonScoresAsTheReferenceScores() throws IOException {
        assertThat(likeTheReference(figures("json"))).isEqualTo(expected("json"));
    }

    @Test
    void outletsAreNamedByTheFilesOfBratsLayoutAlone() throws IOException {
        assertThat(GoldCorpus.in(Fixtures.folder("brat")).articles())
                .extracting(GoldArticle::outlet)
                .containsExactly("gazette", "herald", "herald");
        assertThat(GoldCorpus.in(Fixtures.folder("json")).articles())
                .extracting(GoldArticle::outlet)
                .containsExactly("");
    }

    @Test
    void theTableHoldsTheFiguresBesideThoseOfPeopleAndByOutlet() throws IOException {
        var figures = figures("json");
        assertThat(FiguresTable.lines(figures, new TreeMap<>(Map.of("herald", figures))))
                .containsExactly(
                        "articles                         1",
                        "articles without a prediction    0",
                        "gold claims                      2",
                        "predicted claims                 2",
                        "",
                        "                                 precision  recall  F1     F1 of two people, PolNeAR",
                        "source                           0.000      0.000   0.000  0.825",
                        "cue                              1.000      1.000   1.000  0.756",
                        "content                          0.667      0.667   0.667  0.719",
                        "source chars                     0.750      0.450   0.562",
                        "cue chars                        1.000      1.000   1.000",
                        "content chars                    1.000      0.820   0.901",
                        "claim                            1.000      1.000   1.000",
                        "who said what                    0.500      0.500   0.500",
                        "triple                           0.000      0.000   0.000",
                        "",
                        "by quotation                     recall     claims",
                        "indirect                         1.000      1",
                        "mixed                            1.000      1",
                        "",
                        "by outlet, F1            claims  source  cue    content  claim  who said what  triple",
                        "herald                   2       0.000   1.000  0.667    1.000  0.500          0.000");
    }

    /** The figures in the order and form of the reference scorer. */
    private static List<String> likeTheReference(Figures figures) {
        var lines = FiguresTable.lines(figures, new TreeMap<>());
        var numbers = Stream.concat(
                lines.stream().limit(4),
                lines.stream().skip(6).limit(Measure.values().length).map(FiguresTest::withoutPeople));
        return Stream.concat(numbers, Stream.of(byQuoting(figures))).toList();
    }

    private static String withoutPeople(String line) {
        var label = line.substring(0, 33);
        return label + String.join("  ", List.of(line.substring(33).split(" +")).subList(0, 3));
    }

    private static String byQuoting(Figures figures) {
        var parts = Stream.of(Quoting.values())
                .filter(figures.byQuoting()::containsKey)
                .map(quoting -> part(quoting, figures.byQuoting().getOrDefault(quoting, Tally.NONE)));
        return "recall by quotation              {" + String.join(", ", parts.toList()) + "}";
    }

    private static String part(Quoting quoting, Tally tally) {
        var recall = Math.round(tally.recall() * 10_000) / 10_000.0;
        return "'" + quoting.label() + "': [" + tally.gold() + ", " + recall + "]";
    }

    private static List<String> expected(String fixture) throws IOException {
        return Files.readAllLines(Fixtures.folder(fixture).resolve("expected.txt"));
    }

    private static Figures figures(String fixture) throws IOException {
        var folder = Fixtures.folder(fixture);
        var predictions = predictions(folder.resolve("predictions.jsonl"));
        return GoldCorpus.in(folder).articles().stream()
                .map(article -> Figures.of(article, Optional.ofNullable(predictions.get(name(article)))))
                .reduce(Figures.NONE, Figures::plus);
    }

    private static String name(GoldArticle article) {
        return String.valueOf(article.file().getFileName());
    }

    private static Map<String, List<ClaimSpans>> predictions(Path file) throws IOException {
        var predictions = new HashMap<String, List<ClaimSpans>>();
        for (var line : Files.readAllLines(file)) {
            var article = JSON.readTree(line);
            var id = Path.of(article.path("article").path("id").asText());
            var claims = new ArrayList<ClaimSpans>();
            article.path("claims").forEach(claim -> claims.add(claim(claim)));
            predictions.put(String.valueOf(id.getFileName()), claims);
        }
        return predictions;
    }

    private static ClaimSpans claim(JsonNode claim) {
        var mention = claim.path("source").path("mention");
        return new ClaimSpans(
                mention.isObject() ? List.of(span(mention)) : List.of(),
                spans(claim.path("cue")),
                spans(claim.path("content")));
    }

    private static List<Span> spans(JsonNode spans) {
        return StreamSupport.stream(spans.spliterator(), false)
                .map(FiguresTest::span)
                .toList();
    }

    private static Span span(JsonNode span) {
        return new Span(span.path("start").asInt(), span.path("end").asInt());
    }
}
