package io.onrecord.extraction;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import io.onrecord.article.Article;
import io.onrecord.article.Dated;
import io.onrecord.article.Dateline;
import io.onrecord.article.Metadata;
import io.onrecord.article.Span;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.ClaimJson;
import io.onrecord.extraction.tagger.TaggedClaim;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives Jazzer the rules after the tagger: any text, tagged in any way that the tagger can, makes claims that hold. */
public final class AssemblyFuzzer {

    private static final ClaimAssembler ASSEMBLER = new ClaimAssembler();
    private static final Metadata METADATA =
            new Metadata("A title", "The Gazette", "", "", new Dateline(Instant.EPOCH, Dated.UPLOAD));

    /** As the tagger cuts words: a run of letters and digits, or one other visible character. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|[^\\s\\p{C}]");

    private static final List<String> PHRASES = List.of(
            " said ",
            "“",
            "”",
            "‘",
            "’",
            "\"",
            "\n\n",
            "\n",
            ", ",
            ". ",
            " he ",
            " she ",
            " the ",
            "President ",
            "Mira Santos",
            "Santos",
            " who asked not to be named ",
            " according to ",
            " told Reuters ",
            "(",
            ")",
            "— ",
            "J. ",
            "'s ",
            "officials ");

    private AssemblyFuzzer() {}

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        var text = text(data);
        if (text.isBlank()) {
            return;
        }
        var article = new Article("articles/a.txt", text, METADATA);
        var claims = AnonymityRequests.without(text, tagged(data, text));
        var attributions = Repairs.of(text, QuotationMarks.in(text), claims);
        ClaimJson.line(new Attributions(article, "fuzzed", ASSEMBLER.assemble(article, attributions)));
    }

    private static String text(FuzzedDataProvider data) {
        var text = new StringBuilder();
        for (var pieces = data.consumeInt(1, 80); pieces > 0; pieces--) {
            text.append(data.consumeInt(0, 3) > 0 ? data.pickValue(PHRASES) : data.consumeString(12));
        }
        return text.toString().replaceAll("[\\x00\\p{Cs}]", "");
    }

    /** Words in text order, a few at a time, as sources, cues and contents; each content goes to one of its neighbours. */
    private static List<TaggedClaim> tagged(FuzzedDataProvider data, String text) {
        var words = WORD.matcher(text)
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
        var claims = new ArrayList<TaggedClaim>();
        var source = List.<Span>of();
        var cue = List.<Span>of();
        for (var at = 0; at < words.size(); ) {
            var end = Math.min(words.size(), at + data.consumeInt(1, 9));
            var span = new Span(words.get(at).start(), words.get(end - 1).end());
            switch (data.consumeInt(0, 3)) {
                case 0 -> source = List.of(span);
                case 1 -> cue = List.of(span);
                case 2 -> {
                    if (!cue.isEmpty()) {
                        claims.add(new TaggedClaim(List.of(span), cue, source, 0.5));
                        cue = List.of();
                    }
                }
                default -> source = data.consumeBoolean() ? List.of() : source;
            }
            at = end;
        }
        return claims;
    }
}
