package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.onrecord.infra.Doorkeeper.Caller;
import io.onrecord.infra.Doorkeeper.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {

    private static final String HOST = "localhost:8080";

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "localhost:8080", "LOCALHOST:8080", "127.0.0.1:8080", "[::1]:8080", "192.168.1.7"})
    void numbersAndLocalhostAreThisServer(String host) {
        assertThat(Doorkeeper.refusal(new Caller("GET", host, "", ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "localhost:8080@evil",
                "127.0.0.1:8080.evil.example"
            })
    void aNameOfSomebodyElsesIsNot(String host) {
        assertThat(Doorkeeper.refusal(new Caller("GET", host, "", "")))
                .map(Refusal::status)
                .contains(421);
    }

    @ParameterizedTest
    @CsvSource({"http://localhost:8080, same-origin", "http://localhost:8080, ''", "'', same-origin", "'', ''"})
    void ourPageAndWhatIsNoBrowserMayUpload(String origin, String fetchSite) {
        assertThat(Doorkeeper.refusal(new Caller("POST", HOST, origin, fetchSite)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "http://evil.example, cross-site",
        "http://localhost:3000, same-site",
        "http://localhost:3000, ''",
        "null, ''",
        "http://localhost:8080, none",
        "'', cross-site",
        "https://localhost:8080, ''"
    })
    void anotherPageMayNot(String origin, String fetchSite) {
        assertThat(Doorkeeper.refusal(new Caller("POST", HOST, origin, fetchSite)))
                .map(Refusal::status)
                .contains(403);
    }

    @Test
    void linksFromAnotherPageMayBeFollowed() {
        assertThat(Doorkeeper.refusal(new Caller("GET", HOST, "", "cross-site")))
                .isEmpty();
    }
}
