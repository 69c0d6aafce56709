package io.onrecord.infra.evaluation;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Invented articles with gold, predictions, and what the reference scorers print for them. */
public final class Fixtures {

    private Fixtures() {}

    public static Path folder(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
