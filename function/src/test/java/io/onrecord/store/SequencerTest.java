package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SequencerTest {

    @ParameterizedTest
    @CsvSource({"0055AED6DCD90281E5, 0055AED6DCD90281E6", "0A, 0B", "0A, 0A01", "0A1, 0B", "0aff, 0B", "00, 01"})
    void theOlderComesFirst(String older, String newer) {
        assertThat(new Sequencer(older)).isLessThan(new Sequencer(newer));
        assertThat(new Sequencer(newer)).isGreaterThan(new Sequencer(older));
    }

    @ParameterizedTest
    @CsvSource({"0a, 0A", "0A, 0A000", "0, 000"})
    void caseAndZerosAtTheEndMakeNoDifference(String one, String other) {
        assertThat(new Sequencer(one)).isEqualTo(new Sequencer(other)).isEqualByComparingTo(new Sequencer(other));
    }

    @Test
    void onlyNothingIsAbsent() {
        assertThat(new Sequencer("").absent()).isTrue();
        assertThat(new Sequencer("00").absent()).isFalse();
    }
}
