package io.onrecord.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UploadTest {

    private static final Instant NOON = Instant.parse("2024-05-01T12:00:00Z");

    @Test
    void anUploadWithoutAnIdIsRefused() {
        assertThatThrownBy(() -> new Upload("", "text/plain", Map.of(), NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("An upload needs an id, got an empty one");
    }

    @Test
    void aMetadataKeyInUpperCaseIsRefusedByName() {
        assertThatThrownBy(() -> new Upload("articles/a.txt", "", Map.of("Outlet", "The Gazette"), NOON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("User metadata needs keys in lower case, got \"Outlet\" on the upload articles/a.txt");
    }

    @Test
    void itsMetadataDoesNotChangeWithTheMapItCameIn() {
        var given = new HashMap<>(Map.of("outlet", "The Gazette"));
        var upload = new Upload("articles/a.txt", "", given, NOON);
        given.put("title", "Later");
        assertThat(upload.userMetadata()).isEqualTo(Map.of("outlet", "The Gazette"));
    }
}
