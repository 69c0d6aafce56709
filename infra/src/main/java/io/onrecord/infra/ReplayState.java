package io.onrecord.infra;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * How far a replay has come.
 *
 * @param after the last key that was gone through, in the order in which S3 lists them; "" at the start
 * @param failed keys up to there that have to be tried again
 */
record ReplayState(String after, List<String> failed) {

    static final ReplayState START = new ReplayState("", List.of());

    private static final ObjectMapper JSON = new ObjectMapper();

    ReplayState {
        failed = List.copyOf(failed);
    }

    /** What an earlier replay left, or the start. */
    static ReplayState read(Path file) {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), ReplayState.class) : START;
        } catch (IOException e) {
            throw new UserError(
                    "Cannot read " + file + ", where an earlier replay noted how far it came. Remove it to"
                            + " begin anew.",
                    e);
        }
    }

    /** In one moment, so that a process that is killed leaves this state or the one before. */
    void write(Path file) {
        try {
            Files.createDirectories(file.getParent());
            var written = file.resolveSibling(file.getFileName() + ".tmp");
            JSON.writeValue(written.toFile(), this);
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note in " + file + " how far the replay has come", e);
        }
    }
}
