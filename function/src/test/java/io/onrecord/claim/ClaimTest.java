package io.onrecord.claim;

import static io.onrecord.claim.Samples.claim;
import static io.onrecord.claim.Samples.passage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {

    private static final List<Passage> CONTENT = List.of(passage("the harbour will open in June"));

    @Test
    void aClaimWithoutAnIdIsRefused() {
        refused(() -> claim("", CONTENT), "A claim needs an id, got an empty one");
    }

    @Test
    void aClaimWithoutContentIsRefused() {
        refused(() -> claim("0001", List.of()), "The claim 0001 has no content");
    }

    @Test
    void contentOutOfTextOrderIsRefused() {
        refused(
                () -> claim("0001", List.of(passage("open in June"), passage("the harbour"))),
                "The claim 0001 needs its content sorted and disjoint, got Span[start=34, end=46] before"
                        + " Span[start=17, end=28]");
    }

    @Test
    void contentThatOverlapsIsRefused() {
        refused(
                () -> claim("0001", List.of(passage("the harbour"), passage("harbour will"))),
                "The claim 0001 needs its content sorted and disjoint, got Span[start=17, end=28] before"
                        + " Span[start=21, end=33]");
    }

    @Test
    void contentThatTouchesIsTwoPassages() {
        var content = List.of(passage("the harbour"), passage(" will open"));
        assertThat(claim("0001", content).content()).isEqualTo(content);
    }

    @Test
    void aCueOutOfTextOrderIsRefused() {
        var cue = List.of(passage("reopen"), passage("said"));
        refused(
                () -> new Claim(
                        "0001", CONTENT, cue, Samples.SANTOS, Quotation.DIRECT, Kind.STATEMENT, "", 1, List.of()),
                "The claim 0001 needs its cue sorted and disjoint, got "
                        + cue.get(0).span() + " before " + cue.get(1).span());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
    void aConfidenceThatIsNoProbabilityIsRefused(double confidence) {
        refused(
                () -> claim("0001", CONTENT, confidence, List.of()),
                "The claim 0001 needs a confidence from 0 to 1, got " + confidence);
    }

    @Test
    void sixSubjectsAreRefused() {
        refused(() -> claim("0001", CONTENT, 1, subjects(6)), "The claim 0001 has 6 subjects, at most 5 are kept");
        assertThat(claim("0001", CONTENT, 1, subjects(5)).subjects()).hasSize(5);
    }

    @Test
    void aSubjectNamedTwiceIsRefused() {
        var twice = List.of(new Subject("june", "June"), new Subject("june", "the June"));
        refused(() -> claim("0001", CONTENT, 1, twice), "The claim 0001 names a subject twice: " + twice);
    }

    @Test
    void itsListsDoNotChangeWithThoseItWasGiven() {
        var content = new ArrayList<>(CONTENT);
        var claim = claim("0001", content);
        content.clear();
        assertThat(claim.content()).isEqualTo(CONTENT);
    }

    @ParameterizedTest
    @CsvSource({"1, 0001", "9999, 9999", "10000, a010000", "999999, a999999"})
    void anOrdinalIsWrittenWithItsZeros(int place, String id) {
        assertThat(Claim.ordinal(place)).isEqualTo(id);
    }

    @Test
    void ordinalsSortAsTextInTheOrderOfTheirPlaces() {
        var ids = Stream.of(1, 2, 10, 9_998, 9_999, 10_000, 99_999, 100_000, 999_999)
                .map(Claim::ordinal)
                .toList();
        assertThat(ids).isSorted();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_000_000})
    void aPlaceThatHasNoOrdinalIsRefused(int place) {
        refused(() -> Claim.ordinal(place), "A claim's place is from 1 to 999999, got " + place);
    }

    private static void refused(ThrowingCallable making, String message) {
        assertThatThrownBy(making).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static List<Subject> subjects(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Subject("subject-" + i, "Subject " + i))
                .toList();
    }
}
