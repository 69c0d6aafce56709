package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plain | plain",
                "=?UTF-8?Q?Caf=C3=A9_Post?= | Café Post",
                "=?UTF-8?B?Q2Fmw6k=?= news | Café news",
                "=?UTF-8?Q?Caf=C3?= =?UTF-8?Q?=A9?= | Café",
                "=?ISO-8859-1?Q?Caf=E9?= =?UTF-8?Q?=E2=82=AC?= | Café€",
                "=?UTF-8?Q?=C?= | =?UTF-8?Q?=C?=",
                "=?klingon?Q?a?= | =?klingon?Q?a?=",
                "=?UTF-8?B?!?= b | =?UTF-8?B?!?= b"
            })
    void encodedWordsAreDecodedAndAllElseStays(String value, String expected) {
        assertThat(EncodedWords.decode(value)).isEqualTo(expected);
    }
}
