package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RepairsTest {

    @Test
    void contentTakesTheMarksThatEncloseIt() {
        assertThat(mended("“We won,” she said.", "We won")).containsExactly("“We won,”");
        assertThat(mended("\"We won,\" she said.", "We won,")).containsExactly("\"We won,\"");
        assertThat(mended("‘We won,’ she said.", "We won,")).containsExactly("‘We won,’");
        assertThat(mended("'We can't lose now,' she said.", "We can't lose now"))
                .containsExactly("'We can't lose now,'");
    }

    @Test
    void contentThatAQuotationOnlyEndsKeepsItsClosingMark() {
        assertThat(mended("He said the plan was “dead on arrival”.", "the plan was “dead on arrival"))
                .containsExactly("the plan was “dead on arrival”");
    }

    @Test
    void aMarkThatBelongsToWhatFollowsIsLeftOut() {
        assertThat(mended("He said it was over “for “good” now.”", "it was over"))
                .containsExactly("it was over");
    }

    @Test
    void contentStaysInItsCuesParagraph() {
        var text = "Ferry stopped\n\nIt will not sail, she said.";
        var said = new Span(text.indexOf("said"), text.indexOf("said") + 4);
        var claim = new TaggedClaim(List.of(new Span(0, text.indexOf(","))), List.of(said), List.of(), 1);

        var mended = Repairs.of(text, QuotationMarks.in(text), List.of(claim));

        assertThat(mended.get(0).content()).extracting(span -> span.of(text)).containsExactly("It will not sail");
    }

    @Test
    void aQuotationGoesOnInTheNextParagraphs() {
        var text =
                "“We start at dawn,” he said. “It is far.\n\n“Bring water.\n\n“And a map.”\n\n“Who else?” she asked.";

        assertThat(mended(text, "“It is far.")).containsExactly("“It is far.", "“Bring water.", "“And a map.”");
    }

    @Test
    void aClosedQuotationEndsThere() {
        assertThat(mended("“It is far.”\n\n“Bring water.”", "“It is far.”")).containsExactly("“It is far.”");
    }

    @Test
    void aMarkAloneIsNoContentAndAClaimOfMarksAloneIsNone() {
        var text = ", She said: \"We won.\" '";
        var said = new Span(6, 10);
        var won = new Span(12, 21);
        var mark = new Span(text.length() - 1, text.length());
        var claims = List.of(
                new TaggedClaim(List.of(new Span(0, 1), won), List.of(said), List.of(), 1),
                new TaggedClaim(List.of(mark), List.of(), List.of(), 1));

        var mended = Repairs.of(text, QuotationMarks.in(text), claims);

        assertThat(mended)
                .singleElement()
                .satisfies(claim -> assertThat(claim.content())
                        .extracting(span -> span.of(text))
                        .containsExactly("\"We won.\""));
    }

    @Test
    void aFaceAloneIsSaid() {
        assertThat(mended("She answered: 😀", "😀")).containsExactly("😀");
    }

    @Test
    void anotherClaimsContentIsNotTaken() {
        var text = "“It is far.\n\n“Bring water.”";
        var first = claim(text, "“It is far.");
        var second = claim(text, "“Bring water.”");

        var mended = Repairs.of(text, QuotationMarks.in(text), List.of(first, second));

        assertThat(mended).extracting(Attribution::content).containsExactly(first.content(), second.content());
    }

    @Test
    void anApostropheIsNoQuotationMark() {
        assertThat(mended("She said the officials' plan wasn't ready.", "the officials' plan wasn't ready"))
                .containsExactly("the officials' plan wasn't ready");
    }

    @Test
    void marksUnbalancedAThousandTimesAreNoTrouble() {
        var random = new Random(23);
        for (var round = 0; round < 300; round++) {
            var text = noise(random);
            var start = random.nextInt(text.length() - 1);
            var span = new Span(start, start + 1 + random.nextInt(text.length() - start));
            var mended = Repairs.of(
                    text, QuotationMarks.in(text), List.of(new TaggedClaim(List.of(span), List.of(), List.of(), 1)));
            var worded = span.of(text).matches("(?s).*[abc].*");
            assertThat(mended).hasSize(worded ? 1 : 0);
            assertThat(mended)
                    .flatExtracting(Attribution::content)
                    .allSatisfy(one -> assertThat(one.end()).isLessThanOrEqualTo(text.length()));
        }
    }

    private static String noise(Random random) {
        var parts = List.of("“", "”", "\"", "'", "‘", "’", "\n", " ", "a", ".", ",", "bc");
        return Stream.generate(() -> parts.get(random.nextInt(parts.size())))
                .limit(1_000)
                .reduce("", String::concat);
    }

    private static List<String> mended(String text, String content) {
        return Repairs.of(text, QuotationMarks.in(text), List.of(claim(text, content))).get(0).content().stream()
                .map(span -> span.of(text))
                .toList();
    }

    private static TaggedClaim claim(String text, String content) {
        var start = text.indexOf(content);
        return new TaggedClaim(List.of(new Span(start, start + content.length())), List.of(), List.of(), 1);
    }
}
