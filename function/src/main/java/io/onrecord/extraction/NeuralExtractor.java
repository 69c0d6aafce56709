package io.onrecord.extraction;

import io.onrecord.article.Article;
import io.onrecord.article.Limits;
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
    private static final String RULES = "5";

    private final int mostPieces;
    private final Tagger tagger;
    private final ClaimAssembler assembler;
    private final String version;

    /** Loads the network that the archive holds, for articles within {@link Limits#DEFAULT}. */
    public NeuralExtractor() {
        this(Limits.DEFAULT);
    }

    /**
     * Loads the network that the archive holds.
     *
     * @param limits of which the word pieces count here
     * @throws IllegalStateException if one of its files is missing or unreadable; it names the file
     */
    public NeuralExtractor(Limits limits) {
        mostPieces = limits.pieces();
        tagger = Tagger.load();
        assembler = new ClaimAssembler();
        version = "on-record-" + RULES + "/" + tagger.version();
    }

    @Override
    public Optional<String> objection(Article article) {
        var pieces = tagger.pieces(article.text());
        return pieces > mostPieces
                ? Optional.of("The article is too long: its words make " + pieces + " word pieces, expected at most "
                        + mostPieces
                        + ". Split it, or upload the article alone. ONRECORD_MAX_PIECES changes the limit.")
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
        claims = LabelledParagraphs.parted(text, SwallowedCues.parted(text, claims));
        return Repairs.of(text, marks, claims);
    }
}
