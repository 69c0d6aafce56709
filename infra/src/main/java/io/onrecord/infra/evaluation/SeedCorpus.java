package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.article.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Articles with their claims beside them: {@code NAME.txt} and {@code NAME.gold.json}, whose offsets count code points. */
public final class SeedCorpus implements GoldCorpus {

    private static final String GOLD = ".gold.json";

    private final Path folder;

    /** The articles of this folder. */
    public SeedCorpus(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<GoldArticle> articles() throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (var name : FileNames.in(folder, GOLD)) {
            articles.add(goldArticle(name));
        }
        return articles;
    }

    private GoldArticle goldArticle(String name) throws IOException {
        var file = folder.resolve(name + ".txt");
        var text = CorpusFile.text(file);
        var offsets = new CodePoints(text);
        var claims = new ArrayList<ClaimSpans>();
        try {
            CorpusFile.json(folder.resolve(name + GOLD))
                    .path("claims")
                    .forEach(claim -> claims.add(claim(claim, offsets)));
        } catch (IllegalArgumentException e) {
            throw new IOException("The annotations of " + file + " are malformed: " + e.getMessage(), e);
        }
        return new GoldArticle(file, text, "", claims);
    }

    private static ClaimSpans claim(JsonNode claim, CodePoints offsets) {
        return new ClaimSpans(
                spans(claim.path("mention"), offsets),
                spans(claim.path("cue"), offsets),
                spans(claim.path("content"), offsets));
    }

    /** One span {@code [start, end]} or several {@code [[start, end], …]}; none where absent. */
    private static List<Span> spans(JsonNode ranges, CodePoints offsets) {
        if (!ranges.isArray() || ranges.isEmpty()) {
            return List.of();
        }
        if (ranges.get(0).isInt()) {
            return List.of(span(ranges, offsets));
        }
        var spans = new ArrayList<Span>();
        ranges.forEach(range -> spans.add(span(range, offsets)));
        return spans;
    }

    private static Span span(JsonNode range, CodePoints offsets) {
        if (!range.path(0).isInt() || !range.path(1).isInt()) {
            throw new IllegalArgumentException("Expected a start and an end, got " + range);
        }
        return offsets.span(range.get(0).asInt(), range.get(1).asInt());
    }
}
