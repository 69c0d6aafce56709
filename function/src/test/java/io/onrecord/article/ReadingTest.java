package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void aRejectionWithoutAReasonIsRefused() {
        assertThatThrownBy(() -> new Reading.Rejected(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rejection needs a reason, got a blank one");
    }
}
