package io.onrecord.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The files that a function finds on Lambda: its unpacked archive and the runtime, both read-only, a home that holds
 * nothing and takes nothing, and a temporary folder.
 *
 * @param root what holds the others
 */
record LambdaSandbox(Path root) {

    /** Where the build puts the runtime client and what it needs. */
    private static final Path RUNTIME = Path.of("target", "lambda-runtime");

    /**
     * Unpacks the archive of the template.
     *
     * @param root the folder to make, in one that another user may look into
     * @param kept which of its entries are unpacked, by name
     */
    static LambdaSandbox unpack(Path root, Predicate<String> kept) {
        var sandbox = new LambdaSandbox(root);
        try {
            Stream.of(root, sandbox.task(), sandbox.runtime(), sandbox.home(), sandbox.temporary())
                    .forEach(LambdaSandbox::create);
            unzip(SamTemplate.archive(), sandbox.task(), kept);
            copy(RUNTIME, sandbox.runtime());
            sandbox.close(root);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sandbox;
    }

    Path task() {
        return root.resolve("task");
    }

    Path runtime() {
        return root.resolve("runtime");
    }

    Path home() {
        return root.resolve("home");
    }

    Path temporary() {
        return root.resolve("tmp");
    }

    /** Everything but the temporary folder: each file's path, size and time. */
    List<String> untouchable() {
        try (var files = Files.walk(root)) {
            return files.filter(file -> !file.startsWith(temporary()))
                    .map(LambdaSandbox::facts)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long temporaryBytes() {
        try (var files = Files.walk(temporary())) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written goes to the temporary folder, whatever user the function runs as. */
    private void close(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                var rights = Files.isDirectory(file) ? "r-xr-xr-x" : "r--r--r--";
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            }
        }
        Files.setPosixFilePermissions(temporary(), PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    /** Gives the folder back to whoever deletes it. */
    void open() throws IOException {
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isDirectory).toList()) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxrwxrwx"));
            }
        }
    }

    private static void unzip(Path archive, Path into, Predicate<String> kept) throws IOException {
        try (var zip = new ZipFile(archive.toFile())) {
            for (var entry : zip.stream().filter(entry -> !entry.isDirectory()).toList()) {
                if (kept.test(entry.getName())) {
                    unzip(zip, entry, into);
                }
            }
        }
    }

    private static void unzip(ZipFile zip, ZipEntry entry, Path into) throws IOException {
        var file = into.resolve(entry.getName()).normalize();
        if (!file.startsWith(into)) {
            throw new AssertionError("The archive's entry " + entry.getName() + " leaves the archive");
        }
        Files.createDirectories(file.getParent());
        try (var content = zip.getInputStream(entry)) {
            Files.copy(content, file);
        }
    }

    private static void copy(Path from, Path into) throws IOException {
        try (var files = Files.list(from)) {
            for (var file : files.toList()) {
                Files.copy(file, into.resolve(file.getFileName()));
            }
        }
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String facts(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
