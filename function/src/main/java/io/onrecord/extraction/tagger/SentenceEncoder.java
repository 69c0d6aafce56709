package io.onrecord.extraction.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.claim.Meaning;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * bge-small-en-v1.5 in int8 as its makers trained it (Xiao et al., C-Pack, 2023), from its Maven artifact: the encoder
 * that the tagger was made from, before it learned to tag.
 *
 * <p>It takes 0.2 s to load, and loads when it first reads. Safe for use by several threads.
 */
public final class SentenceEncoder implements Meaning {

    private static final String NETWORK = "/bge-small-en-v1.5-q.onnx";
    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";

    /** The network knows 512 places, two of which are taken. */
    private static final int MOST_PIECES = 510;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();

    /** Loaded by the class's initialiser, once and only where meaning is asked for. */
    private static final class Loaded {
        static final Tokenizer PIECES = new Tokenizer(vocabulary());
        static final OrtSession SESSION = session();
    }

    @Override
    public Reading read(String sentence) {
        var words = fitting(Loaded.PIECES.words(sentence));
        var vectors = new float[words.size()][];
        var hidden = hidden(pieces(words));
        var piece = 1;
        for (var index = 0; index < vectors.length; index++) {
            var end = piece + words.get(index).pieces().size();
            vectors[index] = mean(hidden, piece, end);
            piece = end;
        }
        return new Reading(words.stream().map(Word::span).toList(), vectors);
    }

    private static List<Word> fitting(List<Word> words) {
        var pieces = 0;
        for (var index = 0; index < words.size(); index++) {
            pieces += words.get(index).pieces().size();
            if (pieces > MOST_PIECES) {
                return words.subList(0, index);
            }
        }
        return words;
    }

    private static long[] pieces(List<Word> words) {
        var inner = words.stream().flatMap(word -> word.pieces().stream()).toList();
        var pieces = new long[inner.size() + 2];
        pieces[0] = Loaded.PIECES.id("[CLS]");
        for (var index = 0; index < inner.size(); index++) {
            pieces[index + 1] = inner.get(index);
        }
        pieces[pieces.length - 1] = Loaded.PIECES.id("[SEP]");
        return pieces;
    }

    /** {@code float[pieces][dimensions]}. */
    private float[][] hidden(long[] pieces) {
        var ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        try (var ids = tensor(pieces);
                var mask = tensor(ones);
                var types = tensor(new long[pieces.length]);
                var result =
                        Loaded.SESSION.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            return ((float[][][]) result.get(0).getValue())[0];
        } catch (OrtException e) {
            throw new IllegalStateException("The network of meaning failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    /** The mean of the pieces' directions, of length 1. */
    private static float[] mean(float[][] hidden, int from, int to) {
        var sum = new float[hidden[from].length];
        for (var piece = from; piece < to; piece++) {
            add(sum, hidden[piece], 1 / length(hidden[piece]));
        }
        var mean = new float[sum.length];
        add(mean, sum, 1 / length(sum));
        return mean;
    }

    private static void add(float[] sum, float[] vector, double factor) {
        for (var dimension = 0; dimension < sum.length; dimension++) {
            sum[dimension] += (float) (factor * vector[dimension]);
        }
    }

    private static double length(float[] vector) {
        var squares = 0.0;
        for (var value : vector) {
            squares += (double) value * value;
        }
        return Math.sqrt(squares);
    }

    private static OrtSession session() {
        try (var stream = resource(NETWORK);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            return OrtEnvironment.getEnvironment().createSession(stream.readAllBytes(), options);
        } catch (OrtException | IOException e) {
            throw new IllegalStateException("The network of meaning cannot be loaded: " + e.getMessage(), e);
        }
    }

    private static List<String> vocabulary() {
        try (var stream = resource(TOKENIZER)) {
            var entries = new ObjectMapper().readTree(stream).at("/model/vocab");
            var pieces = new String[entries.size()];
            for (Map.Entry<String, JsonNode> entry : entries.properties()) {
                pieces[entry.getValue().asInt()] = entry.getKey();
            }
            return List.of(pieces);
        } catch (IOException e) {
            throw new IllegalStateException("The vocabulary of meaning cannot be read: " + e.getMessage(), e);
        }
    }

    private static InputStream resource(String name) {
        var stream = SentenceEncoder.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The archive lacks the encoder's file " + name);
        }
        return stream;
    }
}
