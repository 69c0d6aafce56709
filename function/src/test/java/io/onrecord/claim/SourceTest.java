package io.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void twoMentionsAreRefused() {
        var mentions = List.of(Samples.passage("Mira"), Samples.passage("Santos"));
        assertThatThrownBy(() -> source(mentions, false, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A source has at most one mention, got 2");
    }

    @Test
    void aReasonForAnonymityNeedsAnAnonymousSource() {
        assertThatThrownBy(() -> source(List.of(), false, "who asked not to be named"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Only an anonymous source has a reason for its anonymity");
    }

    @Test
    void anAnonymousSourceMayHaveAReasonAndNoMention() {
        var source = source(List.of(), true, "who asked not to be named");
        assertThat(source.anonymityReason()).isEqualTo("who asked not to be named");
    }

    private static Source source(List<Passage> mention, boolean anonymous, String reason) {
        return new Source(mention, "", "", SourceType.PERSON, "", Resolution.DESCRIBED, anonymous, reason);
    }
}
