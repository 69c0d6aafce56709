package io.onrecord.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The shipped model on sentences of our own. */
class TaggerTest {

    private static final Tagger TAGGER = Tagger.load();

    @Test
    void findsSourceCueAndContent() {
        var text = "The harbour will stay closed until Friday, the port authority said in a statement.";

        assertThat(TAGGER.claims(text)).singleElement().satisfies(claim -> {
            assertThat(words(claim.content(), text)).containsExactly("The harbour will stay closed until Friday");
            assertThat(words(claim.source(), text)).containsExactly("the port authority");
            assertThat(words(claim.cue(), text).get(0)).startsWith("said");
        });
    }

    @Test
    void joinsAQuotationThatItsCueSplits() {
        var text = "“If the wave had been higher,” said Ingrid Halvorsen, the captain, “nobody would have lived.”";

        assertThat(TAGGER.claims(text)).singleElement().satisfies(claim -> {
            assertThat(words(claim.content(), text))
                    .containsExactly("“If the wave had been higher,”", "“nobody would have lived.”");
            assertThat(words(claim.source(), text).get(0)).startsWith("Ingrid Halvorsen");
        });
    }

    @Test
    void findsNothingWhereNobodySpeaks() {
        assertThat(TAGGER.claims("The bridge is 300 metres long. It opened in 1931 and carries two tracks."))
                .isEmpty();
    }

    @Test
    void findsTheSameEveryTime() {
        var text = "Mayor Rosa Lindqvist said the tram would run by May. Critics doubt it.\n\n".repeat(40);

        assertThat(TAGGER.claims(text)).isEqualTo(TAGGER.claims(text)).hasSizeGreaterThan(40);
    }

    @Test
    void readsAnyTextWithoutAnException() {
        var random = new Random(17);
        for (var round = 0; round < 30; round++) {
            var text = noise(random);
            assertThat(TAGGER.claims(text))
                    .allSatisfy(claim -> assertThat(claim.content())
                            .allSatisfy(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length())));
        }
    }

    @Test
    void anEmptyTextHasNoClaims() {
        assertThat(TAGGER.claims("")).isEmpty();
        assertThat(TAGGER.claims(" \n\u200b\n ")).isEmpty();
    }

    private static String noise(Random random) {
        var parts = List.of(
                "said", "“", "”", "'", "\"", "\n", " ", "Kim", "he", ",", "\ud83d", "\ude00", "\0", "that", "told", "漢",
                "\u202e");
        var text = new StringBuilder();
        for (var i = 0; i < 300; i++) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static List<String> words(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
