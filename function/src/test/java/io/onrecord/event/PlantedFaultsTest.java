package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The histories are worth playing: each of these faults makes one of them fail. */
class PlantedFaultsTest {

    private static final int HISTORIES = 800;

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("the store commits without its condition", StoreFaults.over(StoreFaults::commitsBlindly)),
                Arguments.of("the store sweeps without its condition", StoreFaults.over(StoreFaults::sweepsBlindly)),
                Arguments.of(
                        "the store writes the article before its claims",
                        StoreFaults.over(StoreFaults::putsClaimsLast)),
                Arguments.of("the store sweeps nothing", StoreFaults.over(StoreFaults::sweepsNothing)),
                Arguments.of("the store forgets removals", StoreFaults.forgetsRemovals()),
                Arguments.of("the store drops unprocessed writes", HandlerFaults.dropsUnprocessed()),
                Arguments.of("the order is that of the times", StoreFaults.told(StoreFaults::withoutSequencer)),
                Arguments.of("sequencers are compared as numbers", StoreFaults.told(StoreFaults::withoutPadding)),
                Arguments.of(
                        "the handler takes an erased version for a removal",
                        HandlerFaults.over(HandlerFaults::takesErasuresForRemovals)),
                Arguments.of(
                        "the handler takes a failing S3 for a missing object",
                        HandlerFaults.over(HandlerFaults::takesFailureForGone)),
                Arguments.of("the handler swallows failures", HandlerFaults.swallowsFailures()),
                Arguments.of("the handler tells queues that all is done", HandlerFaults.tellsQueuesAllIsDone()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void aPlantedFaultIsFound(String name, Assembly assembly) {
        assertThat(Histories.anyFailure(HISTORIES, assembly)).as(name).isPresent();
    }

    @Test
    void withoutAFaultTheyPass() {
        assertThat(Histories.anyFailure(HISTORIES, Assembly.SOUND)).isEmpty();
    }
}
