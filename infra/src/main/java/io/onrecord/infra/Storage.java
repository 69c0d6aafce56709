package io.onrecord.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the embedded cloud keeps objects and items. */
sealed interface Storage {

    /** Where the command line's --data says. */
    static Storage of(@Nullable Path data) {
        return data == null ? new Memory() : new Folder(data.toAbsolutePath());
    }

    /** Nowhere: they are gone when it stops. */
    record Memory() implements Storage {}

    /**
     * In a folder, from which it starts again as it stopped.
     *
     * @param path the folder, made if it is missing
     */
    record Folder(Path path) implements Storage {

        /**
         * A folder in it, made if it is missing.
         *
         * @throws UserError if it cannot be made
         */
        Path folder(String name) {
            try {
                return Files.createDirectories(path.resolve(name));
            } catch (IOException e) {
                throw new UserError(
                        "Cannot keep data in " + path.resolve(name) + ": " + e + ". Name another folder with --data.",
                        e);
            }
        }
    }
}
