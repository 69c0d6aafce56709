package io.onrecord.infra.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.onrecord.claim.Claim;
import io.onrecord.extraction.Attribution;
import io.onrecord.extraction.ClaimAssembler;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** What the claim stages make of a corpus' gold spans, one JSON object an article, as the scorer of speakers reads it. */
public final class SpeakerPredictions {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ClaimAssembler assembler = new ClaimAssembler();
    private final BratCorpus corpus;

    /** For the gold spans of this corpus. */
    public SpeakerPredictions(BratCorpus corpus) {
        this.corpus = corpus;
    }

    /**
     * The names of the articles that a gold folder holds a JSON file of, in order.
     *
     * @throws IOException if the folder cannot be read, or holds none
     */
    public static List<String> names(Path gold) throws IOException {
        var names = FileNames.in(gold, ".json");
        if (names.isEmpty()) {
            throw new IOException("There is no gold under " + gold);
        }
        return names;
    }

    /**
     * One article's line.
     *
     * @throws IOException if the corpus lacks the article, or it cannot be read
     */
    public String line(String name) throws IOException {
        return JSON.writeValueAsString(predict(corpus.read(name)));
    }

    private ObjectNode predict(AnnotatedArticle annotated) {
        var line = JSON.createObjectNode().put("article", annotated.article().id());
        var claims = assembler.assemble(
                annotated.article(), List.copyOf(annotated.attributions().values()));
        var list = line.putArray("attributions");
        for (var entry : annotated.attributions().entrySet()) {
            list.add(prediction(entry, claims));
        }
        return line;
    }

    private static ObjectNode prediction(Map.Entry<String, Attribution> entry, List<Claim> claims) {
        var claim = claims.stream()
                .filter(made -> isOf(entry.getValue(), made))
                .findFirst()
                .orElseThrow();
        var source = claim.source();
        return JSON.createObjectNode()
                .put("id", entry.getKey())
                .put("speaker", nullable(source.name()))
                .put("type", source.type().name())
                .put("anonymous", source.anonymous())
                .put("kind", claim.kind().name())
                .put("channel", nullable(claim.channel()));
    }

    private static boolean isOf(Attribution attribution, Claim claim) {
        return attribution
                        .content()
                        .equals(claim.content().stream()
                                .map(passage -> passage.span())
                                .toList())
                && attribution
                        .cue()
                        .equals(claim.cue().stream()
                                .map(passage -> passage.span())
                                .toList())
                && attribution
                        .source()
                        .equals(claim.source().mention().stream()
                                .map(passage -> passage.span())
                                .toList());
    }

    private static @org.jspecify.annotations.Nullable String nullable(String text) {
        return text.isEmpty() ? null : text;
    }
}
