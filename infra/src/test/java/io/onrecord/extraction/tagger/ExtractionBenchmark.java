package io.onrecord.extraction.tagger;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.extraction.NeuralExtractor;
import io.onrecord.infra.BenchmarkText;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From a text to its claims on one thread, whole and by stage, in articles and word pieces a second. The text is the sample
 * articles, one after the other. Run from the repository's root.
 */
@NullMarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH fills them.
public class ExtractionBenchmark {

    /** How often the article repeats the samples: once is about a thousand words. */
    @Param({"1", "10"})
    public int repeats;

    private Article article;
    private NeuralExtractor extractor;
    private Tokenizer tokenizer;
    private Encoder encoder;
    private Chain chain;
    private List<Word> words;
    private float[][] emissions;
    private int pieces;

    /** Counted beside the articles. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counts {

        /** Word pieces of the text, each once, however many windows it stands in. */
        public long pieces;

        /** Forgets the iteration before. */
        @Setup(Level.Iteration)
        public void reset() {
            pieces = 0;
        }
    }

    /** Loads the model and reads the samples. */
    @Setup
    public void load() {
        article = BenchmarkText.article(String.join("\n\n", Collections.nCopies(repeats, BenchmarkText.samples())));
        extractor = new NeuralExtractor();
        var model = Model.load();
        tokenizer = new Tokenizer(model.vocabulary());
        encoder = new Encoder(model.network(), tokenizer);
        chain = new Chain(model.parameters().transitions(), model.parameters().start());
        words = tokenizer.words(article.text());
        emissions = encoder.read(words).emissions();
        pieces = words.stream().mapToInt(word -> word.pieces().size()).sum();
    }

    /** Everything that the function does with a text. */
    @Benchmark
    public Attributions extract(Counts counts) {
        counts.pieces += pieces;
        return extractor.extract(article);
    }

    /** Text to words and pieces. */
    @Benchmark
    public List<Word> tokenize(Counts counts) {
        counts.pieces += pieces;
        return tokenizer.words(article.text());
    }

    /** Pieces to logits. */
    @Benchmark
    public Object encode(Counts counts) {
        counts.pieces += pieces;
        return encoder.read(words);
    }

    /** Logits to tags and their probabilities. */
    @Benchmark
    public Object decode(Counts counts) {
        counts.pieces += pieces;
        return List.of(chain.best(emissions), chain.marginals(emissions));
    }
}
