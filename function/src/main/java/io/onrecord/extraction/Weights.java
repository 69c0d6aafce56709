package io.onrecord.extraction;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** How much each clue counts: a log-linear model, learned by function/training/antecedents.py. */
final class Weights {

    private static final Properties LEARNED = learned();

    /** For he and she. */
    static final Weights PRONOUN = of("pronoun");

    /** For they. */
    static final Weights THEY = of("they");

    /** For the description of one person. */
    static final Weights DESCRIPTION = of("description");

    /** For the description of a body or a document. */
    static final Weights BODY = of("body");

    private final String kind;
    private final Map<Clue, Double> weights;

    private Weights(String kind, Map<Clue, Double> weights) {
        this.kind = kind;
        this.weights = weights;
    }

    private static Properties learned() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(
                Weights.class.getResourceAsStream("antecedents.properties"), "antecedents.properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The weights of the clues cannot be read", e);
        }
        return properties;
    }

    private static Weights of(String kind) {
        var weights = new EnumMap<Clue, Double>(Clue.class);
        for (var key : LEARNED.stringPropertyNames()) {
            if (key.startsWith(kind + ".")) {
                weights.put(Clue.valueOf(key.substring(kind.length() + 1)), Double.valueOf(LEARNED.getProperty(key)));
            }
        }
        if (weights.isEmpty()) {
            throw new IllegalStateException("There is no weight for " + kind + " in antecedents.properties");
        }
        return new Weights(kind, weights);
    }

    String kind() {
        return kind;
    }

    /** The clues weighed and added up. */
    double score(Map<Clue, Double> clues) {
        return clues.entrySet().stream()
                .mapToDouble(clue -> clue.getValue() * weights.getOrDefault(clue.getKey(), 0.0))
                .sum();
    }
}
