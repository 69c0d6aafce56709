package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SequencersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void theyIncreaseWhileTheClockStandsStill() {
        var sequencers = new Sequencers(at(NOW));

        var handedOut = Stream.generate(sequencers::next).limit(20).toList();

        assertThat(handedOut).isSorted().doesNotHaveDuplicates().allMatch(text -> text.matches("[0-9A-F]{16}"));
    }

    @Test
    void theyIncreaseOverARestart() {
        var before = new Sequencers(at(NOW)).next();
        var after = new Sequencers(at(NOW.plusMillis(1))).next();

        assertThat(after).isGreaterThan(before);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }
}
