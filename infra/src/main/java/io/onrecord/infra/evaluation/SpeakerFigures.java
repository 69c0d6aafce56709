package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How often the speaker, type, kind, anonymity and channel of an attribution are right, given its spans. */
public final class SpeakerFigures {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> PRONOUNS =
            Set.of("he she they it i we you who which him her them us me his their".split(" "));

    /** What is counted of an attribution, beside how its source is mentioned. */
    private enum Part {
        SPEAKER,
        TYPE,
        KIND,
        ANONYMOUS,
        CHANNEL
    }

    private enum Mentioned {
        NAME,
        PRONOUN,
        DESCRIPTION,
        NONE
    }

    private final Map<Part, Tally> parts = new EnumMap<>(Part.class);
    private final Map<Mentioned, Tally> mentioned = new EnumMap<>(Mentioned.class);

    private SpeakerFigures() {}

    /**
     * The figures of predictions, an article a line as {@link SpeakerPredictions} makes them. What is missing counts as
     * wrong.
     *
     * @param gold a folder with a JSON file for each article
     * @throws IOException if gold or corpus cannot be read, or the gold folder is empty
     */
    public static SpeakerFigures of(Path gold, BratCorpus corpus, List<String> predictions) throws IOException {
        var names = SpeakerPredictions.names(gold);
        var predicted = byArticle(predictions);
        var figures = new SpeakerFigures();
        for (var name : names) {
            var article = CorpusFile.json(gold.resolve(name + ".json"));
            figures.add(article, corpus.mentions(article.path("article").asText()), predicted);
        }
        return figures;
    }

    /** The figures as text. */
    public List<String> lines() {
        return Stream.of(
                        Stream.of("attributions  " + of(Part.SPEAKER).gold()),
                        Stream.of(Part.SPEAKER, Part.TYPE, Part.KIND).map(this::share),
                        Stream.of(Mentioned.values()).map(this::byMention),
                        Stream.of(Part.ANONYMOUS, Part.CHANNEL).map(this::found))
                .flatMap(lines -> lines)
                .toList();
    }

    private static Map<String, Map<String, JsonNode>> byArticle(List<String> predictions) throws IOException {
        var articles = new HashMap<String, Map<String, JsonNode>>();
        for (var line : predictions) {
            var article = JSON.readTree(line);
            var attributions = new HashMap<String, JsonNode>();
            article.path("attributions")
                    .forEach(node -> attributions.put(node.path("id").asText(), node));
            articles.put(article.path("article").asText(), attributions);
        }
        return articles;
    }

    private void add(JsonNode article, Map<String, String> mentions, Map<String, Map<String, JsonNode>> predicted) {
        var predictions = predicted.getOrDefault(article.path("article").asText(), Map.of());
        for (var gold : article.path("attributions")) {
            var id = gold.path("id").asText();
            add(gold, predictions.getOrDefault(id, JSON.createObjectNode()), mentions.getOrDefault(id, ""));
        }
    }

    private void add(JsonNode gold, JsonNode predicted, String mention) {
        var right = isRight(gold.path("speaker"), predicted.path("speaker"));
        count(Part.SPEAKER, right);
        mentioned.merge(mentioned(mention, gold.path("speaker")), once(right), Tally::plus);
        count(Part.TYPE, gold.path("type").equals(predicted.path("type")));
        count(Part.KIND, gold.path("kind").equals(predicted.path("kind")));
        var anonymous = gold.path("anonymous").asBoolean();
        count(Part.ANONYMOUS, anonymous, predicted.path("anonymous").asBoolean(), true);
        var channel = gold.path("channel").asText("");
        var said = predicted.path("channel").asText("");
        count(Part.CHANNEL, !channel.isEmpty(), !said.isEmpty(), SpeakerNames.share(channel, said));
    }

    /** No speaker is right for no speaker only; a prediction that does not say is wrong. */
    private static boolean isRight(JsonNode gold, JsonNode predicted) {
        if (gold.isTextual() && predicted.isTextual()) {
            return SpeakerNames.same(predicted.asText(), gold.asText());
        }
        return gold.isNull() && predicted.isNull();
    }

    private static Mentioned mentioned(String mention, JsonNode speaker) {
        if (mention.isEmpty()) {
            return Mentioned.NONE;
        }
        if (PRONOUNS.contains(mention.toLowerCase(Locale.ROOT))) {
            return Mentioned.PRONOUN;
        }
        var isNamed = speaker.isNull() || SpeakerNames.share(mention, speaker.asText());
        return isNamed ? Mentioned.NAME : Mentioned.DESCRIPTION;
    }

    private void count(Part part, boolean right) {
        parts.merge(part, once(right), Tally::plus);
    }

    private void count(Part part, boolean gold, boolean predicted, boolean agree) {
        var tally = new Tally(gold && predicted && agree ? 1 : 0, predicted ? 1 : 0, gold ? 1 : 0);
        parts.merge(part, tally, Tally::plus);
    }

    private static Tally once(boolean right) {
        return new Tally(right ? 1 : 0, 1, 1);
    }

    private Tally of(Part part) {
        return parts.getOrDefault(part, Tally.NONE);
    }

    private String share(Part part) {
        return line("%-13s %s", label(part), Decimals.shown(of(part).recall()));
    }

    private String byMention(Mentioned how) {
        var tally = mentioned.getOrDefault(how, Tally.NONE);
        return line("  speaker, mention is %-12s %s of %d", label(how), Decimals.shown(tally.recall()), tally.gold());
    }

    private String found(Part part) {
        var tally = of(part);
        return line(
                "%-13s P %s R %s F1 %s of %d",
                label(part),
                Decimals.shown(tally.precision()),
                Decimals.shown(tally.recall()),
                Decimals.shown(tally.f1()),
                tally.gold());
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String line(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
