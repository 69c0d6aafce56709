package io.onrecord.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * Clears away what a killed process had begun to write. S3Proxy writes an upload beside its key, as the key with a
 * random name behind it, and renames it at its end; a file that never came so far would be listed as an object.
 */
final class UnfinishedUploads {

    private static final Pattern RANDOM = Pattern.compile("-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path bucket;

    /** @param bucket the bucket's folder, which nobody uses meanwhile */
    UnfinishedUploads(Path bucket) {
        this.bucket = bucket;
    }

    /** Removes those of a key that was being changed. Nobody was told that they are done. */
    void clear(String key) {
        var object = bucket.resolve(key);
        var folder = object.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            for (var file : files.filter(file -> isBegun(file, object)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot clear away what was begun of " + object, e);
        }
    }

    private static boolean isBegun(Path file, Path object) {
        return file.toString().startsWith(object.toString())
                && RANDOM.matcher(file.toString().substring(object.toString().length()))
                        .matches();
    }
}
