package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTest {

    @Test
    void anEmptyEnvironmentGivesTheDefaults() {
        assertThat(Limits.from(Map.of())).isEqualTo(new Limits(5_000_000, 20_000_000, 100));
    }

    @Test
    void eachVariableSetsItsLimit() {
        var environment = Map.of(
                "ONRECORD_MAX_RAW_BYTES", "10", "ONRECORD_MAX_INFLATED_BYTES", "3000000000", "ONRECORD_MAX_RATIO", "3");
        assertThat(Limits.from(environment)).isEqualTo(new Limits(10, 3_000_000_000L, 3));
        var ofText = Map.of("ONRECORD_MAX_CHARACTERS", "7", "ONRECORD_MAX_PIECES", "2");
        assertThat(Limits.PATIENT.changedBy(ofText)).isEqualTo(new Limits(5_000_000, 20_000_000, 100, 7, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "ONRECORD_MAX_RAW_BYTES, 5MB, 9223372036854775807",
        "ONRECORD_MAX_INFLATED_BYTES, 0, 9223372036854775807",
        "ONRECORD_MAX_RATIO, 3000000000, 2147483647",
        "ONRECORD_MAX_CHARACTERS, -1, 2147483647",
        "ONRECORD_MAX_PIECES, many, 2147483647"
    })
    void aVariableThatIsNoUsableNumberIsNamed(String name, String value, String largest) {
        assertThatThrownBy(() -> Limits.from(Map.of(name, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(name + " needs a whole number from 1 to " + largest + ", got \"" + value + "\"");
    }

    @Test
    void aLimitBelowOneIsRefusedByName() {
        assertThatThrownBy(() -> new Limits(1, 0, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The limit inflatedBytes must be at least 1, got 0");
    }
}
