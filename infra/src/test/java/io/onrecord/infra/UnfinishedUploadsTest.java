package io.onrecord.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedUploadsTest {

    private static final String BEGUN = "a.txt-0f8fad5b-d9cb-469f-a165-70867728950e";

    @TempDir
    private Path bucket;

    @Test
    void whatWasBegunOfAKeyGoesAndNothingElse() throws Exception {
        Files.createDirectories(bucket.resolve("in"));
        for (var name : new String[] {"in/a.txt", "in/" + BEGUN, "in/a.txt-2", "in/b" + BEGUN, BEGUN}) {
            Files.writeString(bucket.resolve(name), "Text.");
        }

        new UnfinishedUploads(bucket).clear("in/a.txt");

        assertThat(bucket.resolve("in/" + BEGUN)).doesNotExist();
        assertThat(bucket.resolve("in")).isDirectoryContaining(path -> path.endsWith("a.txt"));
        try (var left = Files.list(bucket.resolve("in"))) {
            assertThat(left).hasSize(3);
        }
        assertThat(bucket.resolve(BEGUN)).exists();
    }

    @Test
    void aKeyThatNeverCameSoFarLeavesNothing() {
        new UnfinishedUploads(bucket).clear("nowhere/a.txt");
        assertThat(bucket).isEmptyDirectory();
    }
}
