package io.onrecord.claim.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.extraction.tagger.SentenceEncoder;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ComparisonTest {

    /** Of 50 pairs that say the same 46 are found (2026-11-21); the rest are denials in other words. */
    private static final double FLOOR = 0.88;

    private static final Comparison COMPARISON = new Comparison(new SentenceEncoder());

    /** One line of the data. */
    record Pair(boolean same, String how, String one, String other) {

        static Pair of(String line) {
            var parts = line.split(" \\| ", -1);
            return new Pair(parts[0].equals("same"), parts[1], parts[2], parts[3]);
        }
    }

    static List<Pair> nearMisses() throws IOException {
        return pairs().stream().filter(pair -> !pair.same()).toList();
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void whatSharesMostWordsAndSaysSomethingElseIsTurnedAwayBothWays(Pair pair) {
        assertThat(COMPARISON.compare(pair.one(), pair.other()).same()).isFalse();
        assertThat(COMPARISON.compare(pair.other(), pair.one()).same()).isFalse();
    }

    @Test
    void mostOfWhatSaysTheSameIsFound() throws IOException {
        var same = pairs().stream().filter(Pair::same).toList();
        var found = same.stream()
                .filter(pair -> COMPARISON.compare(pair.one(), pair.other()).same())
                .count();
        assertThat(same).hasSizeGreaterThanOrEqualTo(50);
        assertThat((double) found / same.size()).isGreaterThan(FLOOR);
    }

    @Test
    void everySentenceSaysWhatItSays() throws IOException {
        for (var pair : pairs()) {
            assertThat(COMPARISON.compare(pair.one(), pair.one()).ground()).isEqualTo(Ground.VERBATIM);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We shall not pay.” | we SHALL not pay | VERBATIM",
                "the colour of the tyre | the color of the tire | VERBATIM",
                "the fee is £40 a day | the fee is £30 a day | NUMBER",
                "the fee was paid | the fee was not paid | NEGATION",
                "the guards left at noon | the guards left at midnight | NUMBER",
                "Bell left Arden on Monday | Bell left Arden on Friday | NAME",
                "sales rose last month | sales fell last month | DIRECTION",
                "every ship left the port | some ships left the port | SCOPE",
            })
    void theGroundSaysWhatDecided(String one, String other, Ground ground) {
        assertThat(COMPARISON.compare(one, other).ground()).isEqualTo(ground);
    }

    @Test
    void theDetailNamesWhatDiffers() {
        assertThat(COMPARISON.compare("nine people died", "nineteen people died"))
                .isEqualTo(new Verdict(Ground.NUMBER, "nine, nineteen"));
    }

    @Test
    void textWithoutWordsSaysNothing() {
        assertThat(COMPARISON.compare("", "the ferry is late").same()).isFalse();
        assertThat(COMPARISON.compare("…", "!").ground()).isEqualTo(Ground.VERBATIM);
        assertThat(COMPARISON.compare("it was", "they are").same()).isFalse();
    }

    private static List<Pair> pairs() throws IOException {
        try (var stream = ComparisonTest.class.getResourceAsStream("pairs.txt")) {
            return new String(stream.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(Pair::of)
                    .toList();
        }
    }
}
