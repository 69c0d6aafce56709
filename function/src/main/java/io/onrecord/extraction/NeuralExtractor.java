package io.onrecord.extraction;

import io.onrecord.article.Article;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Extractor;
import io.onrecord.extraction.tagger.Tagger;
import java.util.List;
import java.util.Optional;

/**
 * Finds the claims of an article: a token classifier tags source, cue and content and links them, deterministic stages
 * mend what a tagger cannot see and say who the source is. The same article gives the same claims. Safe for use by several
 * threads; built once, as loading the network takes a good part of a second.
 */
public final class NeuralExtractor implements Extractor {

    /** The version of the rules around the network; a change of either makes an article's claims new. */
    private static final String RULES = "3";

    private final Tagger tagger;
    private final ClaimAssembler assembler;
    private final String version;

    /**
     * Loads the network that the archive holds.
     *
     * @throws IllegalStateException if one of its files is missing or unreadable; it names the file
     */
    public NeuralExtractor() {
        tagger = Tagger.load();
        assembler = new ClaimAssembler();
        version = "on-record-" + RULES + "/" + tagger.version();
    }

    @Override
    public Optional<String> objection(Article article) {
        return tagger.isTooLong(article.text())
                ? Optional.of("The article is too long: its words make more than " + Tagger.MOST_PIECES
                        + " word pieces, which is about 30,000 English words. Split it, or upload the article alone.")
                : Optional.empty();
    }

    @Override
    public Attributions extract(Article article) {
        return new Attributions(article, version, assembler.assemble(article, attributions(article)));
    }

    /** The same claims in the same order, each with the rules that decided its parts. */
    public List<Explained> explain(Article article) {
        return assembler.explain(article, attributions(article));
    }

    private List<Attribution> attributions(Article article) {
        var marks = QuotationMarks.in(article.text());
        var text = article.text();
        var claims = AnonymityRequests.without(text, tagger.claims(text));
        claims = SwallowedSources.freed(text, GluedSources.freed(text, claims));
        return Repairs.of(text, marks, SwallowedCues.parted(text, claims));
    }
}
