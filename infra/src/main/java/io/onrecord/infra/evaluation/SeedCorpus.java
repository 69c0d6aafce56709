package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.article.Span;
import io.onrecord.extraction.Attribution;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Articles with their claims beside them: {@code NAME.txt} and {@code NAME.gold.json}, whose offsets count code points. */
public final class SeedCorpus implements GoldCorpus {

    private static final ObjectMapper JSON = new ObjectMapper();

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

    /**
     * One article; its attributions have the claims' places in the gold file, counted from 0, as ids.
     *
     * @throws IOException if its files are missing or cannot be read
     */
    public AnnotatedArticle read(String name) throws IOException {
        var text = Files.readString(folder.resolve(name + ".txt"));
        var offsets = new CodePoints(text);
        var attributions = new LinkedHashMap<String, Attribution>();
        for (var claim : gold(name)) {
            attributions.put(Integer.toString(attributions.size()), attribution(claim, offsets));
        }
        var unknown = new Dateline(Instant.EPOCH, Dated.UPLOAD);
        return new AnnotatedArticle(new Article(name, text, new Metadata("", "", "", "", unknown)), attributions);
    }

    /**
     * The claims as the gold file has them.
     *
     * @throws IOException if the file is missing or cannot be read
     */
    public JsonNode gold(String name) throws IOException {
        return JSON.readTree(Files.readString(folder.resolve(name + GOLD))).path("claims");
    }

    /** Unlike {@link #read}, it keeps what has a cue but no content. */
    private GoldArticle goldArticle(String name) throws IOException {
        var file = folder.resolve(name + ".txt");
        var text = Files.readString(file);
        var offsets = new CodePoints(text);
        var claims = new ArrayList<ClaimSpans>();
        try {
            gold(name).forEach(claim -> claims.add(claim(claim, offsets)));
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

    private static Attribution attribution(JsonNode claim, CodePoints offsets) {
        return new Attribution(
                spans(claim.path("content"), offsets),
                spans(claim.path("cue"), offsets),
                spans(claim.path("mention"), offsets),
                1);
    }

    /** One span {@code [start, end]} or several {@code [[start, end], …]}; none where absent. */
    private static List<Span> spans(JsonNode ranges, CodePoints offsets) {
        if (!ranges.isArray() || ranges.isEmpty()) {
            return List.of();
        }
        if (ranges.get(0).isInt()) {
            return List.of(offsets.span(ranges.get(0).asInt(), ranges.get(1).asInt()));
        }
        var spans = new ArrayList<Span>();
        ranges.forEach(range ->
                spans.add(offsets.span(range.get(0).asInt(), range.get(1).asInt())));
        return spans;
    }
}
