package io.onrecord.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.article.Span;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Parts of a claim that the tagger put into another part: what the passages mark is [source], {cue} and <content>. */
class SwallowedTest {

    @Test
    void aSecondCueInTheContentMakesASecondClaim() {
        assertThat(parted("[Engineers] {say} <the dam leaks and warn that it will break>."))
                .containsExactly("Engineers|say|the dam leaks", "Engineers|warn|that it will break");
        assertThat(parted("[She] {said} <the dam leaked, and later added that nobody had looked>."))
                .containsExactly("She|said|the dam leaked", "She|added|that nobody had looked");
        assertThat(parted("[Critics] {say} <the dam leaks and point to the wet fields as proof that it does>."))
                .containsExactly("Critics|say|the dam leaks", "Critics|point to|the wet fields as proof that it does");
        assertThat(parted("[He] {says} <it leaks and points out that nobody looked>."))
                .containsExactly("He|says|it leaks", "He|points out|that nobody looked");
    }

    @Test
    void aVerbThatIsPartOfTheContentStays() {
        assertThat(parted("[He] {said} <guards found her and told her to leave>."))
                .hasSize(1);
        assertThat(parted("[They] {said} <the mayor knows the danger and warns that it grows>."))
                .hasSize(1);
        assertThat(parted("[She] {said} <“it leaked and engineers warned that it would”>."))
                .hasSize(1);
    }

    @Test
    void aPronounInTheCueIsTheSource() {
        assertThat(freed("{It did not say} <whether the dam would hold>."))
                .containsExactly("It|did not say|whether the dam would hold");
        assertThat(freed("{It is obvious} <that the dam leaks>.")).containsExactly("|It is obvious|that the dam leaks");
        assertThat(freed("{It goes without saying} <that it leaks>."))
                .containsExactly("|It goes without saying|that it leaks");
        assertThat(freed("[She] {he said} <it leaks>.")).containsExactly("She|he said|it leaks");
    }

    @Test
    void aSourceIsFreedFromTheWordBeforeIt() {
        assertThat(unglued("Norland built it. All fear [NorlandCritics] {say} <it leaks>."))
                .containsExactly("Critics|say|it leaks");
        assertThat(unglued("You saw it. [YouTube] {says} <it leaks>.")).containsExactly("YouTube|says|it leaks");
        assertThat(unglued("[McDonald] {says} <it leaks>.")).containsExactly("McDonald|says|it leaks");
        assertThat(unglued("[NorlandCritics] {say} <it leaks>.")).containsExactly("NorlandCritics|say|it leaks");
    }

    private static Stream<String> parted(String passage) {
        return shown(passage, SwallowedCues.parted(text(passage), List.of(claim(passage))));
    }

    private static Stream<String> freed(String passage) {
        return shown(passage, SwallowedSources.freed(text(passage), List.of(claim(passage))));
    }

    private static Stream<String> unglued(String passage) {
        return shown(passage, GluedSources.freed(text(passage), List.of(claim(passage))));
    }

    private static Stream<String> shown(String passage, List<TaggedClaim> claims) {
        return claims.stream()
                .map(claim -> Stream.of(claim.source(), claim.cue(), claim.content())
                        .map(spans -> spans.isEmpty()
                                ? ""
                                : spans.get(0).of(text(passage)).strip())
                        .reduce((left, right) -> left + "|" + right)
                        .orElseThrow());
    }

    private static TaggedClaim claim(String passage) {
        return new TaggedClaim(part(passage, '<', '>'), part(passage, '{', '}'), part(passage, '[', ']'), 1);
    }

    private static List<Span> part(String passage, char open, char close) {
        if (passage.indexOf(open) < 0) {
            return List.of();
        }
        var start = text(passage.substring(0, passage.indexOf(open))).length();
        var length = text(passage.substring(passage.indexOf(open), passage.indexOf(close)))
                .length();
        return List.of(new Span(start, start + length));
    }

    private static String text(String passage) {
        return passage.replaceAll("[\\[\\]{}<>]", "");
    }
}
