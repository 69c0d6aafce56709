package io.onrecord.infra;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import io.onrecord.extraction.Attribution;
import io.onrecord.extraction.ClaimAssembler;
import io.onrecord.extraction.NeuralExtractor;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.NullMarked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * From attributions to claims: names, speakers, kinds, channels and subjects of an article of 800 words, in milliseconds on one
 * thread. The text is the head of the sample articles, one after the other. Run from the repository's root.
 */
@NullMarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH fills them.
public class SpeakersBenchmark {

    private static final int WORDS = 800;

    private Article article;
    private List<Attribution> attributions;
    private ClaimAssembler assembler;

    /** Reads the samples and finds their attributions. */
    @Setup
    public void load() {
        article = BenchmarkText.article(head(BenchmarkText.samples()));
        attributions = new NeuralExtractor()
                .extract(article).claims().stream()
                        .map(SpeakersBenchmark::attribution)
                        .toList();
        assembler = new ClaimAssembler();
    }

    private static String head(String text) {
        var at = 0;
        for (var words = 0; words < WORDS && at >= 0; words++) {
            at = text.indexOf(' ', at + 1);
        }
        return at < 0 ? text : text.substring(0, at);
    }

    private static Attribution attribution(Claim claim) {
        return new Attribution(
                spans(claim.content()), spans(claim.cue()), spans(claim.source().mention()), claim.confidence());
    }

    private static List<Span> spans(List<Passage> passages) {
        return passages.stream().map(Passage::span).toList();
    }

    /** Everything that is decided of an article's attributions. */
    @Benchmark
    public List<Claim> assemble() {
        return assembler.assemble(article, attributions);
    }
}
