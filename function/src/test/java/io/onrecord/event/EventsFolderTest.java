package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample event has the outcome that its name says, with the sample articles as what S3 holds. */
class EventsFolderTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The sample that is uploaded with versions; all others are in a bucket without. */
    private static final Map<String, String> VERSIONS = Map.of("british.txt", SampleEvents.VERSION);

    private final Invocation invocation = new Invocation();

    @BeforeEach
    void theSamplesAreInS3() {
        for (var sample : SampleEvents.articles().entrySet()) {
            var name = sample.getKey();
            invocation.s3.put(
                    "articles/" + name, VERSIONS.getOrDefault(name, ""), md5(sample.getValue()), sample.getValue());
        }
    }

    @Test
    void everyEventHasAnExpectationAndTheOtherWayRound() {
        assertThat(events()).isEqualTo(SampleEvents.expectedNames());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void theOutcomeIsWhatTheNameSays(String name) throws IOException {
        var expected = SampleEvents.expected(name);
        var event = SampleEvents.event(name);
        if (expected.failure().isEmpty()) {
            assertThat(JSON.readTree(invocation.answer(event))).isEqualTo(JSON.readTree(expected.answer()));
        } else {
            assertThatThrownBy(() -> invocation.answer(event))
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageContaining(expected.failure());
        }
        assertThat(invocation.store.calls()).isEqualTo(expected.calls());
    }

    private static List<String> events() {
        return SampleEvents.names();
    }

    private static String md5(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has MD5", e);
        }
    }
}
