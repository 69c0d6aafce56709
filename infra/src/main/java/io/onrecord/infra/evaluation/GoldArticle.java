package io.onrecord.infra.evaluation;

import java.nio.file.Path;
import java.util.List;

/**
 * An article of a corpus and the claims that people found in it.
 *
 * @param file where its text stands
 * @param text the file's text, every line end unchanged
 * @param outlet who published it, by the file's name; "" where the name does not say
 * @param claims in the order of the annotation
 */
public record GoldArticle(Path file, String text, String outlet, List<ClaimSpans> claims) {

    public GoldArticle {
        claims = List.copyOf(claims);
    }
}
