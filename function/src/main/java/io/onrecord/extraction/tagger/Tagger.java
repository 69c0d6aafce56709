package io.onrecord.extraction.tagger;

import io.onrecord.article.Span;
import java.util.List;

/** Finds attributions in a text: words, network, most probable tags, links. Safe for use by several threads. */
public final class Tagger {

    private final Tokenizer tokenizer;
    private final Encoder encoder;
    private final Chain chain;
    private final Linker linker;
    private final Confidence confidence;
    private final String version;

    Tagger(Model model) {
        var parameters = model.parameters();
        tokenizer = new Tokenizer(model.vocabulary());
        encoder = new Encoder(model.network(), tokenizer);
        chain = new Chain(parameters.transitions(), parameters.start());
        linker = new Linker(
                head(parameters.linkDimensions(), 0, parameters.contentToCue()),
                head(parameters.linkDimensions(), 4, parameters.cueToSource()));
        confidence = new Confidence(parameters.confidence());
        version = parameters.version();
    }

    /**
     * The tagger that the archive holds.
     *
     * @throws IllegalStateException if one of its files is missing or unreadable; it names the file
     */
    public static Tagger load() {
        return new Tagger(Model.load());
    }

    /** Which training run made the model. */
    public String version() {
        return version;
    }

    /** How many pieces a text's words make: for each the network takes 0.1 to 0.8 ms of one processor. */
    public int pieces(String text) {
        return tokenizer.words(text).stream()
                .mapToInt(word -> word.pieces().size())
                .sum();
    }

    private static LinkHead head(int dimensions, int slot, Parameters.Head head) {
        return new LinkHead(dimensions, slot, slot + 2, head.distance(), head.none());
    }

    /** The claims of a text, in the order of their cues. */
    public List<TaggedClaim> claims(String text) {
        var words = tokenizer.words(text);
        var encoding = encoder.read(words);
        var ranges = Ranges.of(chain.best(encoding.emissions()));
        var marginals = chain.marginals(encoding.emissions());
        return linker.link(ranges, encoding.links()).stream()
                .map(claim -> tagged(claim, words, confidence.of(claim, marginals)))
                .toList();
    }

    private static TaggedClaim tagged(LinkedClaim claim, List<Word> words, double confidence) {
        return new TaggedClaim(
                spans(claim.contents(), words),
                spans(List.of(claim.cue()), words),
                spans(claim.source(), words),
                confidence);
    }

    private static List<Span> spans(List<WordRange> ranges, List<Word> words) {
        return ranges.stream().map(range -> range.span(words)).toList();
    }
}
