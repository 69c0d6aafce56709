package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.onrecord.article.Span;
import io.onrecord.extraction.Antecedents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whom the he, she and descriptions of a corpus may stand for, and who is right: what the ranking's weights are learned from. */
public final class SpeakerClues {

    private SpeakerClues() {}

    /**
     * A table with tabs, its first line the names of its columns: kind, mention, right (1 or 0) and the clues. A line for each option,
     * those of one mention together. Nobody is right where no option is.
     *
     * @param gold a folder with a JSON file for each article
     * @throws IOException if gold or corpus cannot be read, or the gold folder is empty
     */
    public static List<String> lines(Path gold, BratCorpus corpus) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(Stream.concat(Stream.of("kind", "mention", "right"), Antecedents.clues().stream())
                .collect(Collectors.joining("\t")));
        for (var name : SpeakerPredictions.names(gold)) {
            var article = CorpusFile.json(gold.resolve(name + ".json"));
            add(article, corpus.read(article.path("article").asText()), lines);
        }
        return lines;
    }

    private static void add(JsonNode article, AnnotatedArticle annotated, List<String> lines) {
        var choices = Antecedents.of(
                annotated.article(), List.copyOf(annotated.attributions().values()));
        var done = new HashSet<Antecedents.Choice>();
        for (var gold : article.path("attributions")) {
            var attribution = annotated.attributions().get(gold.path("id").asText());
            if (attribution == null
                    || attribution.source().isEmpty()
                    || !gold.path("speaker").isTextual()) {
                continue;
            }
            var source = attribution.source().get(0);
            choices.stream()
                    .filter(choice -> isMostOf(choice.mention(), source) && done.add(choice))
                    .findFirst()
                    .ifPresent(choice -> add(
                            choice,
                            annotated.article().id() + ":" + gold.path("id").asText(),
                            gold.path("speaker").asText(),
                            lines));
        }
    }

    /** Not the his of “his attorney”. */
    private static boolean isMostOf(Span mention, Span source) {
        return source.covers(mention) && 2 * (mention.end() - mention.start()) > source.end() - source.start();
    }

    private static void add(Antecedents.Choice choice, String mention, String speaker, List<String> lines) {
        var named = choice.options().stream()
                .anyMatch(option -> !option.name().isEmpty() && SpeakerNames.same(option.name(), speaker));
        for (var option : choice.options()) {
            var right = option.name().isEmpty() ? !named : SpeakerNames.same(option.name(), speaker);
            lines.add(Stream.concat(
                            Stream.of(choice.kind(), mention, right ? "1" : "0"),
                            option.clues().stream().map(clue -> String.format(Locale.ROOT, "%.4f", clue)))
                    .collect(Collectors.joining("\t")));
        }
    }
}
