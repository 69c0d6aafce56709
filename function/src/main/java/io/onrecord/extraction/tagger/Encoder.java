package io.onrecord.extraction.tagger;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.List;
import java.util.Map;

/**
 * The trained network behind a session of ONNX Runtime, on one thread. Loaded once and kept for the life of the process.
 * Safe for use by several threads.
 */
final class Encoder {

    /** Emissions are rounded to this share of a logit, so that the last bits of another machine's sums change no tag. */
    private static final float GRID = 64;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;
    private final int open;
    private final int close;

    /**
     * @param network an ONNX graph as {@code training/export.py} writes it
     * @throws IllegalStateException if it cannot be loaded
     */
    Encoder(byte[] network, Tokenizer tokenizer) {
        open = tokenizer.id("[CLS]");
        close = tokenizer.id("[SEP]");
        try (var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            session = environment.createSession(network, options);
        } catch (OrtException e) {
            throw new IllegalStateException("The tagger's network cannot be loaded: " + e.getMessage(), e);
        }
    }

    /** Reads all words, window by window. */
    Encoding read(List<Word> words) {
        var emissions = new float[words.size()][];
        var links = new float[words.size()][];
        for (var window : Windows.over(words)) {
            var input = WindowInput.of(words.subList(window.start(), window.end()), open, close);
            run(input, window, emissions, links);
        }
        return new Encoding(emissions, links);
    }

    private void run(WindowInput input, Windows.Window window, float[][] emissions, float[][] links) {
        try (var pieces = tensor(input.pieces());
                var cases = tensor(input.cases());
                var gaps = tensor(input.gaps());
                var result = session.run(Map.of("pieces", pieces, "cases", cases, "gaps", gaps))) {
            var tagged = ((float[][][]) result.get(0).getValue())[0];
            var linked = ((float[][][]) result.get(1).getValue())[0];
            for (var word = window.from(); word < window.to(); word++) {
                var piece = input.firsts()[word - window.start()];
                emissions[word] = rounded(tagged[piece]);
                links[word] = linked[piece];
            }
        } catch (OrtException e) {
            throw new IllegalStateException("The tagger's network failed: " + e.getMessage(), e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, new long[][] {values});
    }

    private static float[] rounded(float[] logits) {
        var rounded = new float[logits.length];
        for (var i = 0; i < logits.length; i++) {
            rounded[i] = Math.round(logits[i] * GRID) / GRID;
        }
        return rounded;
    }
}
