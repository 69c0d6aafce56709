package io.onrecord.infra;

import io.onrecord.article.Article;
import io.onrecord.claim.Claim;
import io.onrecord.extraction.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The claims of one article as text for people, each with what was decided of it and the rule that decided. */
final class ExplainedText {

    /** The decision stands in so many characters at least, so that the rules stand under each other. */
    private static final int DECISION_WIDTH = 48;

    /** Of a longer mention only the beginning is shown: the claim above has it whole. */
    private static final int MENTION_WIDTH = 24;

    private ExplainedText() {}

    /** Lines of the given width, but for a decision that is wider; a last empty one parts the article from the next. */
    static List<String> lines(Article article, List<Explained> claims, int width) {
        var lines = new ArrayList<String>();
        lines.add(ClaimText.heading(article));
        claims.forEach(explained -> {
            lines.addAll(ClaimText.claim(explained.claim(), width));
            lines.addAll(decisions(explained));
        });
        if (claims.isEmpty()) {
            lines.add(ClaimText.NO_CLAIM);
        }
        lines.add("");
        return lines;
    }

    private static List<String> decisions(Explained explained) {
        var claim = explained.claim();
        return List.of(
                line("source", source(claim), explained.source()),
                line("kind", claim.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), explained.kind()),
                line("channel", claim.channel().isEmpty() ? "none" : claim.channel(), explained.channel()),
                line("anonymous", claim.source().anonymous() ? "yes" : "no", explained.anonymity()));
    }

    /** “he” is Mira Santos: the words of the article and whom they stand for. */
    private static String source(Claim claim) {
        var name = ClaimWords.source(claim);
        var mention = ClaimWords.shortened(ClaimWords.mention(claim), MENTION_WIDTH);
        return mention.isEmpty() || mention.equals(name) ? name : "“" + mention + "” is " + name;
    }

    private static String line(String part, String decision, String rule) {
        return String.format(
                Locale.ROOT, "      %-10s %-" + DECISION_WIDTH + "s  %s", part, ClaimWords.oneLine(decision), rule);
    }
}
