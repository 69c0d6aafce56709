package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-05-06T05:30:00Z | 2024-05-06T05:30:00Z",
                "2024-05-06T05:30:00.987654Z | 2024-05-06T05:30:00Z",
                "2024-05-06T07:30+02:00 | 2024-05-06T05:30:00Z",
                "2024-05-06T07:30:00+0200 | 2024-05-06T05:30:00Z",
                "2024-05-06 05:30:00 | 2024-05-06T05:30:00Z",
                "2024-05-06 | 2024-05-06T00:00:00Z",
                "20240506T053000Z | 2024-05-06T05:30:00Z",
                "20240506T073000+0200 | 2024-05-06T05:30:00Z",
                "20240506 | 2024-05-06T00:00:00Z",
                "Mon, 6 May 2024 05:30:00 GMT | 2024-05-06T05:30:00Z"
            })
    void theFormsThatArticlesCarryAreRead(String date, Instant expected) {
        assertThat(PublicationDate.parse(date)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2024-13-01", "2024-02-30", "0000-01-01", "+12024-01-01", "1714973400"})
    void anythingElseIsNot(String date) {
        assertThat(PublicationDate.parse(date)).isEmpty();
    }
}
