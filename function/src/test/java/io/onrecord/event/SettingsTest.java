package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.onrecord.article.Limits;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @Test
    void theTableIsTheOnlyVariableThatMustBeThere() {
        assertThat(Settings.from(Map.of("ONRECORD_TABLE", "claims"))).isEqualTo(new Settings("claims", Limits.DEFAULT));
    }

    @Test
    void aMissingTableIsNamed() {
        assertThatThrownBy(() -> Settings.from(Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("ONRECORD_TABLE is missing: set it to the name of the table of claims");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void anEmptyTableIsAMissingOne(String table) {
        assertThatThrownBy(() -> Settings.from(Map.of("ONRECORD_TABLE", table)))
                .hasMessageContaining("ONRECORD_TABLE is missing");
    }

    @Test
    void limitsAreReadToo() {
        var environment = Map.of("ONRECORD_TABLE", "claims", "ONRECORD_MAX_RAW_BYTES", "9");
        assertThat(Settings.from(environment).limits())
                .isEqualTo(new Limits(9, Limits.DEFAULT.inflatedBytes(), Limits.DEFAULT.ratio()));
    }
}
