package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JourneyTest {

    @Test
    void anUploadToldTwiceIsCountedOnce() {
        var screen = new Screen(true);
        var journey = new Journey(screen.terminal(), List.of(file("a.txt"), file("b.txt")), new Storage.Memory());

        journey.handled(upload("a.txt"));
        journey.handled(upload("a.txt"));
        journey.handled(upload("b.txt"));

        assertThat(screen.err().lines().toList()).hasSize(4).last().asString().endsWith(" 2/2");
    }

    private static ArticleFile file(String name) {
        return new ArticleFile(Path.of(name), name);
    }

    private static ObjectChange upload(String key) {
        return new ObjectChange(ObjectChange.Cause.PUT, "articles", key, "", "e", 1, "01", Instant.EPOCH);
    }
}
