package io.onrecord.claim;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    @ParameterizedTest
    @CsvSource({"'', Lisbon", "lisbon, ''"})
    void aSubjectWithoutAnIdOrANameIsRefused(String id, String name) {
        assertThatThrownBy(() -> new Subject(id, name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A subject needs an id and a name, got \"" + id + "\" and \"" + name + "\"");
    }
}
