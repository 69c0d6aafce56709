package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.onrecord.claim.Attributions;
import io.onrecord.export.Assets;
import io.onrecord.export.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder of exports, a file an article.
 *
 * <p>brat's are laid out as PolNeAR is, so that brat, score.py and {@code eval} read the same folder: texts with their
 * standoff in text/, the same standoff in attributions/, and the types above both.
 */
final class ExportFolder {

    /** PolNeAR names the annotator in four characters. */
    private static final String ANNOTATOR = "_onrc";

    private final Path folder;
    private final ExportFormat format;
    private final Set<String> names = new HashSet<>();

    /**
     * @throws UserError if the folder cannot be made
     */
    ExportFolder(Path folder, ExportFormat format) {
        this.folder = folder;
        this.format = format;
        if (format == ExportFormat.BRAT) {
            write(folder.resolve("annotation.conf"), Assets.BRAT_CONFIGURATION);
        } else {
            make(folder);
        }
    }

    /**
     * Writes an article, in place of what an earlier export left under the same name.
     *
     * @param key what the article is called, unlike any other
     * @throws UserError if the folder cannot be written to
     */
    void add(String key, Attributions attributions) {
        var name = unused(key.replaceAll("[/\\\\]", "_").replaceFirst("\\.txt$", ""));
        var written = format.of(attributions);
        if (format == ExportFormat.BRAT) {
            write(
                    folder.resolve("text").resolve(name + ".txt"),
                    attributions.article().text());
            write(folder.resolve("text").resolve(name + ".ann"), written);
            write(folder.resolve("attributions").resolve(name + ANNOTATOR + ".ann"), written);
        } else {
            write(folder.resolve(name + '.' + format.extension()), written);
        }
    }

    /** Keys that differ may be one as names of files: a/b.txt and a_b. */
    private String unused(String name) {
        var unused = name;
        for (var number = 2; !names.add(unused); number++) {
            unused = name + '-' + number;
        }
        return unused;
    }

    private static void write(Path file, String content) {
        try {
            var parent = file.getParent();
            if (parent != null) {
                make(parent);
            }
            // Half a surrogate pair, which JSON can bring, becomes a question mark.
            Files.write(file, content.getBytes(UTF_8));
        } catch (IOException e) {
            throw unwritable(file, e);
        }
    }

    private static void make(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static UserError unwritable(Path path, IOException failure) {
        return new UserError(
                "Cannot write to " + path + " (" + failure + "). Choose another folder with --output.", failure);
    }
}
