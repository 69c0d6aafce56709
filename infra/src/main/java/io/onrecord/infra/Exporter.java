package io.onrecord.infra;

import io.onrecord.claim.Attributions;
import io.onrecord.export.ExportFormat;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** Where extract writes: files in a folder, or the terminal. */
@FunctionalInterface
interface Exporter {

    /**
     * Writes what was found in one article.
     *
     * @param key what the article is called, unlike any other
     */
    void write(String key, Attributions attributions);

    /**
     * Chooses where to write, before anything is read.
     *
     * @param folder where to write files, if not to the terminal
     * @param articles how many there are
     * @throws UserError if the format needs a folder, or cannot be written into one
     */
    static Exporter to(Terminal terminal, ExtractFormat format, Optional<Path> folder, int articles) {
        var export = format.export();
        if (export.isEmpty()) {
            refuse(folder.isPresent(), "--output writes files, and text is for the screen. Choose another --format.");
            return (key, found) -> ClaimText.lines(found, terminal.width()).forEach(terminal.out()::println);
        }
        if (folder.isPresent()) {
            return new ExportFolder(folder.get(), export.get())::add;
        }
        refuse(format == ExtractFormat.BRAT, "brat needs a folder for its files. Name one with --output.");
        refuse(
                articles > 1 && !export.get().holdsSeveral(),
                "One page holds one article, and these are " + articles
                        + ". Name a folder for the pages with --output.");
        return onScreen(terminal, export.get());
    }

    private static Exporter onScreen(Terminal terminal, ExportFormat format) {
        var begun = new AtomicBoolean();
        return (key, found) -> {
            terminal.out().print(begun.getAndSet(true) ? format.continued(found) : format.of(found));
            terminal.out().flush();
        };
    }

    private static void refuse(boolean wrong, String advice) {
        if (wrong) {
            throw new UserError(advice);
        }
    }
}
