package io.onrecord.infra;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Keeps a second embedded cloud out of a data folder. */
final class FolderLock implements AutoCloseable {

    private final FileChannel file;

    private FolderLock(FileChannel file) {
        this.file = file;
    }

    /**
     * Makes the folder if it is missing, and locks it; nothing in memory needs a lock.
     *
     * @throws UserError if it cannot be used, or is in use
     */
    static AutoCloseable of(Storage storage) {
        return storage instanceof Storage.Folder folder ? of(folder.path()) : () -> {};
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static FolderLock of(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(file) == null) {
                file.close();
                throw new UserError(folder + " is in use by another cloud. Stop that one, or name another folder with"
                        + " --data.");
            }
            return new FolderLock(file);
        } catch (IOException e) {
            throw new UserError("Cannot keep data in " + folder + ": " + e + ". Name another folder with --data.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
