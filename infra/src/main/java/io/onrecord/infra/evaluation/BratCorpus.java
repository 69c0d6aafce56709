package io.onrecord.infra.evaluation;

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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A split of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_????.ann} in brat's standoff format.
 *
 * <p>Of several annotators the first by file name counts. Brat counts code points; the articles read here count UTF-16 units.
 */
public final class BratCorpus implements GoldCorpus {

    /** Fragments of one source that are no further apart, in UTF-16 units, are one span; of others the longest stays. */
    private static final int GAP = 40;

    private final Path split;

    /** A split is a folder with text and attributions in it. */
    public BratCorpus(Path split) {
        this.split = split;
    }

    @Override
    public List<GoldArticle> articles() throws IOException {
        var articles = new ArrayList<GoldArticle>();
        for (var name : FileNames.in(split.resolve("text"), ".txt")) {
            if (annotations(name).isPresent()) {
                articles.add(gold(name));
            }
        }
        return articles;
    }

    /**
     * One article with its attributions.
     *
     * @throws IOException if its files are missing, malformed or cannot be read
     */
    public AnnotatedArticle read(String name) throws IOException {
        var text = CorpusFile.text(file(name));
        var standoff = standoff(name, text);
        var attributions = new LinkedHashMap<String, Attribution>();
        for (var event : standoff.events().keySet()) {
            attributions.put(event, attribution(standoff, event));
        }
        return new AnnotatedArticle(article(name, text), attributions);
    }

    /** The words that mention the source of each attribution of an article, by the attribution's id; "" where none do. */
    Map<String, String> mentions(String name) throws IOException {
        var text = CorpusFile.text(file(name));
        var standoff = standoff(name, text);
        var mentions = new HashMap<String, String>();
        for (var event : standoff.events().keySet()) {
            var words = standoff.fragments(event, Role.SOURCE).stream().map(span -> span.of(text));
            mentions.put(event, words.collect(Collectors.joining(" ")));
        }
        return mentions;
    }

    /** Unlike {@link #read}, it keeps every fragment as annotated, and what has a cue but no content. */
    private GoldArticle gold(String name) throws IOException {
        var text = CorpusFile.text(file(name));
        var standoff = standoff(name, text);
        var claims = standoff.events().keySet().stream()
                .map(event -> claim(standoff, event))
                .filter(claim -> !claim.content().isEmpty() || !claim.cue().isEmpty())
                .toList();
        return new GoldArticle(file(name), text, outlet(name), claims);
    }

    private static ClaimSpans claim(Standoff standoff, String event) {
        return new ClaimSpans(
                standoff.fragments(event, Role.SOURCE),
                standoff.fragments(event, Role.CUE),
                standoff.fragments(event, Role.CONTENT));
    }

    /** Names are {@code outlet_date_title}. */
    private static String outlet(String name) {
        return name.contains("_") ? name.substring(0, name.indexOf('_')) : "";
    }

    private Path file(String name) {
        return split.resolve("text").resolve(name + ".txt");
    }

    private Standoff standoff(String name, String text) throws IOException {
        var file = annotations(name)
                .orElseThrow(() -> new IOException("There are no annotations of " + name + " under " + split));
        try {
            return Standoff.of(CorpusFile.text(file), text);
        } catch (IllegalArgumentException e) {
            throw new IOException("The annotations " + file + " are malformed: " + e.getMessage(), e);
        }
    }

    private Optional<Path> annotations(String name) throws IOException {
        var folder = split.resolve("attributions");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> isOf(name, file.getFileName().toString()))
                    .min(Path::compareTo);
        }
    }

    private static boolean isOf(String name, String file) {
        return file.startsWith(name + "_")
                && file.length() == name.length() + "_0000.ann".length()
                && file.endsWith(".ann");
    }

    /** One without content has its trigger for content. */
    private static Attribution attribution(Standoff standoff, String event) {
        var content = disjoint(standoff.fragments(event, Role.CONTENT));
        var cue = disjoint(standoff.fragments(event, Role.CUE));
        var source = one(disjoint(standoff.fragments(event, Role.SOURCE)));
        return new Attribution(content.isEmpty() ? standoff.trigger(event) : content, cue, source, 1);
    }

    private static List<Span> disjoint(List<Span> spans) {
        var kept = new ArrayList<Span>();
        for (var span : spans.stream().sorted().toList()) {
            if (kept.isEmpty() || kept.get(kept.size() - 1).end() <= span.start()) {
                kept.add(span);
            }
        }
        return kept;
    }

    private static List<Span> one(List<Span> fragments) {
        if (fragments.size() < 2) {
            return fragments;
        }
        var first = fragments.get(0);
        var last = fragments.get(fragments.size() - 1);
        if (last.start() - first.end() <= GAP) {
            return List.of(new Span(first.start(), last.end()));
        }
        return List.of(fragments.stream()
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .orElseThrow());
    }

    private static Article article(String name, String text) {
        var unknown = new Dateline(Instant.EPOCH, Dated.UPLOAD);
        return new Article(name, text, new Metadata("", "", "", "", unknown));
    }
}
