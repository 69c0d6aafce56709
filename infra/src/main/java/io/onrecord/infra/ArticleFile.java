package io.onrecord.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A file that someone named, or that stands in a folder that someone named.
 *
 * @param path the file, by the path as given
 * @param key what it is called in the bucket: short, and different from that of every other file
 */
record ArticleFile(Path path, String key) {

    /**
     * The files among these paths and in their folders, at any depth; folders in the order of their paths. Hidden files
     * and folders in them are left out.
     *
     * @throws UserError if a path is missing, or a folder holds no file
     */
    static List<ArticleFile> among(List<Path> paths) {
        var keys = new HashMap<String, Path>();
        var files = new ArrayList<ArticleFile>();
        for (var path : paths) {
            for (var file : in(path)) {
                add(file, keys, files);
            }
        }
        return files;
    }

    /** The same file named twice is one file; another file of the same name keeps its whole path. */
    private static void add(ArticleFile file, Map<String, Path> keys, List<ArticleFile> files) {
        var path = file.path().toAbsolutePath().normalize();
        if (keys.containsValue(path)) {
            return;
        }
        var key = keys.containsKey(file.key()) ? path.toString().substring(1) : file.key();
        keys.put(key, path);
        files.add(new ArticleFile(file.path(), key));
    }

    private static List<ArticleFile> in(Path path) {
        if (Files.isDirectory(path)) {
            return inFolder(path);
        }
        if (!Files.exists(path)) {
            throw new UserError("There is no file or folder " + path + ". Check the path.");
        }
        return List.of(new ArticleFile(path, String.valueOf(path.getFileName())));
    }

    private static List<ArticleFile> inFolder(Path folder) {
        try (var paths = Files.walk(folder)) {
            var files = paths.filter(path -> !isHidden(folder.relativize(path)))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .map(path -> new ArticleFile(path, folder.relativize(path).toString()))
                    .toList();
            if (files.isEmpty()) {
                throw new UserError(
                        "The folder " + folder + " holds no file. Put an article into it, or name another.");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw new UserError("Cannot read the folder " + folder + ": " + e.getMessage() + ".", e);
        }
    }

    private static boolean isHidden(Path relative) {
        return names(relative).anyMatch(name -> name.toString().startsWith("."));
    }

    private static Stream<Path> names(Path path) {
        return StreamSupport.stream(path.spliterator(), false);
    }
}
