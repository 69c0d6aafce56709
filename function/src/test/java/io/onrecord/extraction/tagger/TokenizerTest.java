package io.onrecord.extraction.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private static final List<String> VOCABULARY = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "the", "off", "##icial", "##s", "naive", "“", ",", "said", "u", ".",
            "s");

    private final Tokenizer tokenizer = new Tokenizer(VOCABULARY);

    @Test
    void takesTheLongestPiecesThatTheVocabularyHolds() {
        assertThat(pieces("officials")).containsExactly(id("off"), id("##icial"), id("##s"));
    }

    @Test
    void forgetsCaseAndAccents() {
        assertThat(pieces("Naïve")).containsExactly(id("naive"));
    }

    @Test
    void giveUpOnAWordThatPiecesCannotSpell() {
        assertThat(pieces("offxyz")).containsExactly(id("[UNK]"));
    }

    @Test
    void aWordOfAMillionLettersIsOneUnknownPiece() {
        var words = tokenizer.words("s".repeat(1_000_000));

        assertThat(words).hasSize(1);
        assertThat(words.get(0).pieces()).containsExactly(id("[UNK]"));
    }

    @Test
    void spansAreExactInUtf16UnitsBehindAnEmoji() {
        var text = "😀 said, “officials";

        assertThat(tokenizer.words(text))
                .extracting(word -> word.span().of(text))
                .containsExactly("😀", "said", ",", "“", "officials");
    }

    @ParameterizedTest
    @CsvSource({"said,LOWER", "Said,CAPITAL", "I,CAPITAL", "UN,UPPER", "McCain,MIXED", "2500,LOWER"})
    void seesHowAWordIsWritten(String word, LetterCase expected) {
        assertThat(tokenizer.words(word).get(0).letterCase()).isEqualTo(expected);
    }

    @Test
    void seesWhatStandsBeforeAWord() {
        assertThat(tokenizer.words("the said,\n\nthe"))
                .extracting(Word::gap)
                .containsExactly(Gap.LINE, Gap.SPACE, Gap.GLUED, Gap.LINE);
    }

    @Test
    void wordsNeverOverlapAndLeaveOutNothingVisible() {
        var random = new Random(5);
        for (var round = 0; round < 500; round++) {
            var text = noise(random);
            var end = 0;
            for (var word : tokenizer.words(text)) {
                assertThat(word.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(text.substring(end, word.span().start())
                                .codePoints()
                                .filter(Character::isLetterOrDigit)
                                .count())
                        .isZero();
                end = word.span().end();
            }
        }
    }

    @Test
    void aVocabularyWithoutSpecialPiecesIsRefused() {
        assertThatThrownBy(() -> new Tokenizer(List.of("said")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[UNK]");
    }

    private static String noise(Random random) {
        var text = new StringBuilder();
        for (var i = 0; i < 40; i++) {
            text.appendCodePoint(
                    random.nextInt(4) == 0 ? random.nextInt(0x11000) : "ab \n“”.'é漢".codePointAt(random.nextInt(10)));
        }
        return text.toString();
    }

    private List<Integer> pieces(String word) {
        return tokenizer.words(word).get(0).pieces();
    }

    private static int id(String piece) {
        return VOCABULARY.indexOf(piece);
    }
}
