package io.onrecord.infra.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A folder of articles in which people marked the claims. */
public sealed interface GoldCorpus permits BratCorpus, SeedCorpus {

    /**
     * Its annotated articles by name; none where it holds none.
     *
     * @throws IOException if a file cannot be read or its annotations are malformed; the message names the file
     */
    List<GoldArticle> articles() throws IOException;

    /** The corpus in a folder: in brat's layout if it has a folder text, else in JSON. */
    static GoldCorpus in(Path folder) {
        return Files.isDirectory(folder.resolve("text")) ? new BratCorpus(folder) : new SeedCorpus(folder);
    }
}
