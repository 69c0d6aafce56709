package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.claim.comparison.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

/** Decides for pairs of claims whether they say the same, and measures that where people decided too. */
public final class ClaimPairs {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<String> lines = new ArrayList<>();
    private final TreeMap<String, int[]> byKind = new TreeMap<>();
    private int found;
    private int right;
    private int same;

    private ClaimPairs() {}

    /**
     * Judges each pair of a file, one JSON object a line.
     *
     * @throws IOException if the file cannot be read or a line is no pair; it names the line
     */
    public static ClaimPairs judged(Path file, Comparison comparison) throws IOException {
        var pairs = new ClaimPairs();
        var number = 0;
        for (var line : CorpusFile.text(file).lines().toList()) {
            number++;
            if (!line.isBlank()) {
                pairs.judge(pair(file, number, line), comparison);
            }
        }
        return pairs;
    }

    private static JsonNode pair(Path file, int number, String line) throws IOException {
        try {
            var pair = JSON.readTree(line);
            if (pair.at("/id").isTextual()
                    && pair.at("/a/said").isTextual()
                    && pair.at("/b/said").isTextual()) {
                return pair;
            }
        } catch (JsonProcessingException e) {
            throw new IOException(file + ", line " + number + ", is no JSON", e);
        }
        throw new IOException(
                file + ", line " + number + ", is no pair {\"id\", \"a\": {\"said\"}, \"b\": {\"said\"}}");
    }

    private void judge(JsonNode pair, Comparison comparison) {
        var verdict = comparison.compare(
                pair.at("/a/said").asText(), pair.at("/b/said").asText());
        lines.add(JSON.createObjectNode()
                .put("id", pair.get("id").asText())
                .put("same", verdict.same())
                .toString());
        if (pair.path("same").isBoolean()) {
            count(pair.get("same").asBoolean(), pair.path("how").asText(), verdict.same());
        }
    }

    private void count(boolean gold, String how, boolean said) {
        same += gold ? 1 : 0;
        found += said ? 1 : 0;
        right += gold && said ? 1 : 0;
        var tally = byKind.computeIfAbsent((gold ? "same, " : "other, ") + how, any -> new int[2]);
        tally[0] += gold == said ? 1 : 0;
        tally[1]++;
    }

    /** A line of JSON for each pair, in the file's order: its id and whether the two say the same. */
    public List<String> lines() {
        return List.copyOf(lines);
    }

    /** Precision, recall and F1, then how many of each kind were decided rightly; none where nothing was labelled. */
    public List<String> figures() {
        if (byKind.isEmpty()) {
            return List.of();
        }
        var precision = found == 0 ? 0 : (double) right / found;
        var recall = same == 0 ? 0 : (double) right / same;
        var f1 = right == 0 ? 0 : 2 * precision * recall / (precision + recall);
        var figures = new ArrayList<String>();
        figures.add("same claim  P " + Decimals.of(precision) + " R " + Decimals.of(recall) + " F1 " + Decimals.of(f1)
                + " of " + byKind.values().stream().mapToInt(tally -> tally[1]).sum() + " pairs");
        byKind.forEach(
                (kind, tally) -> figures.add(String.format(Locale.ROOT, "  %-22s %d of %d", kind, tally[0], tally[1])));
        return figures;
    }
}
