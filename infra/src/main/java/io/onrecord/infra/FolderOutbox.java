package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The changes of which the function has not yet heard, in a data folder: one file each, named by its sequencer, that
 * holds the key. It is there before the change, so that a process that is killed at any moment leaves at least the
 * files of what it did not finish. Safe to use from several threads.
 *
 * <p>Which way a change went is not noted: who finds a file looks at what stands under the key.
 */
final class FolderOutbox implements Outbox {

    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final Map<String, String> left;

    private FolderOutbox(Path folder, Map<String, String> left) {
        this.folder = folder;
        this.left = Collections.unmodifiableMap(left);
    }

    /** Opens the outbox of a data folder, which nobody else uses meanwhile. */
    static FolderOutbox in(Storage.Folder data) {
        var folder = data.folder("pending");
        try {
            return new FolderOutbox(folder, read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read in " + folder + " what was left", e);
        }
    }

    @Override
    public Map<String, String> left() {
        return left;
    }

    @Override
    public void note(String sequencer, String key) {
        try {
            var written = Files.writeString(folder.resolve(sequencer + UNFINISHED), key);
            Files.move(written, folder.resolve(sequencer), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot note in " + folder + " that " + key + " changes", e);
        }
    }

    @Override
    public void settle(String sequencer) {
        try {
            Files.deleteIfExists(folder.resolve(sequencer));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot strike out a change in " + folder, e);
        }
    }

    /** A file that was not finished stands for a change that had not begun. */
    private static Map<String, String> read(Path folder) throws IOException {
        var left = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                if (file.toString().endsWith(UNFINISHED)) {
                    Files.delete(file);
                } else {
                    left.put(String.valueOf(file.getFileName()), Files.readString(file, UTF_8));
                }
            }
        }
        return left;
    }
}
