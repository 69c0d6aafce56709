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

/**
 * A split of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME_????.ann} in brat's standoff format.
 *
 * <p>Of several annotators the first by file name counts. Brat counts code points; the articles read here count UTF-16 units.
 */
public final class BratCorpus {

    /** Fragments of one source that are no further apart, in UTF-16 units, are one span; of others the longest stays. */
    private static final int GAP = 40;

    private final Path split;

    /** A split is a folder with text and attributions in it. */
    public BratCorpus(Path split) {
        this.split = split;
    }

    /**
     * One article with its attributions.
     *
     * @throws IOException if its files are missing or cannot be read
     */
    public AnnotatedArticle read(String name) throws IOException {
        var text = Files.readString(split.resolve("text").resolve(name + ".txt"));
        var lines = List.of(Files.readString(annotations(name)).split("\n", -1));
        var spans = spans(lines, new CodePoints(text));
        var attributions = new LinkedHashMap<String, Attribution>();
        for (var line : lines) {
            var fields = line.split("\t", -1);
            if (fields.length > 1 && fields[0].matches("E\\d+")) {
                attributions.put(fields[0], attribution(fields[1].split(" ", -1), spans));
            }
        }
        return new AnnotatedArticle(article(name, text), attributions);
    }

    private Path annotations(String name) throws IOException {
        try (var files = Files.list(split.resolve("attributions"))) {
            return files.filter(file -> isOf(name, file.getFileName().toString()))
                    .min(Path::compareTo)
                    .orElseThrow(() -> new IOException("No annotations of " + name + " under " + split));
        }
    }

    private static boolean isOf(String name, String file) {
        return file.startsWith(name + "_")
                && file.length() == name.length() + "_0000.ann".length()
                && file.endsWith(".ann");
    }

    /** The fragments of each text-bound annotation: {@code T1 TAB Type 0 5;8 12 TAB words}. */
    private static Map<String, List<Span>> spans(List<String> lines, CodePoints offsets) {
        var spans = new HashMap<String, List<Span>>();
        for (var line : lines) {
            var fields = line.split("\t", -1);
            if (fields.length > 1 && fields[0].matches("T\\d+") && fields[1].contains(" ")) {
                spans.put(fields[0], fragments(fields[1].substring(fields[1].indexOf(' ') + 1), offsets));
            }
        }
        return spans;
    }

    private static List<Span> fragments(String ranges, CodePoints offsets) {
        var fragments = new ArrayList<Span>();
        for (var range : ranges.split(";", -1)) {
            var ends = range.split(" ", -1);
            fragments.add(offsets.span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return fragments;
    }

    /** The event's arguments: {@code Attribution:T1 Source:T2 Cue:T3 Content:T4}. One without content has its trigger for content. */
    private static Attribution attribution(String[] arguments, Map<String, List<Span>> spans) {
        var content = arguments(arguments, "Content", spans);
        var cue = arguments(arguments, "Cue", spans);
        var trigger = spans.getOrDefault(arguments[0].substring(arguments[0].indexOf(':') + 1), List.of());
        var source = one(arguments(arguments, "Source", spans));
        return new Attribution(content.isEmpty() ? trigger : content, cue, source, 1);
    }

    private static List<Span> arguments(String[] arguments, String role, Map<String, List<Span>> spans) {
        var found = new ArrayList<Span>();
        for (var argument : arguments) {
            if (argument.startsWith(role)) {
                found.addAll(spans.getOrDefault(argument.substring(argument.indexOf(':') + 1), List.of()));
            }
        }
        return disjoint(found.stream().sorted().distinct().toList());
    }

    private static List<Span> disjoint(List<Span> sorted) {
        var kept = new ArrayList<Span>();
        for (var span : sorted) {
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
