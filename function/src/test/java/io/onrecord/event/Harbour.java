package io.onrecord.event;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.claim.Attributions;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Quotation;
import io.onrecord.claim.Resolution;
import io.onrecord.claim.Source;
import io.onrecord.claim.SourceType;
import io.onrecord.claim.Subject;
import java.util.ArrayList;
import java.util.List;

/** Articles of which it is plain what they claim, and the extractor that finds it. */
final class Harbour {

    static final String SUBJECT = "harbour of ";
    static final String SPEAKER = "mira-santos of ";

    private static final String LINE = "Mira Santos said the harbour will open in June.";

    private Harbour() {}

    /** An article with so many claims; the heading tells articles apart. */
    static String article(String heading, int claims) {
        return heading + ".\n\n" + (LINE + ' ').repeat(claims);
    }

    /** An upload that nobody can read. */
    static String unusable(String heading) {
        return heading + "\0";
    }

    static Attributions extract(Article article) {
        var claims = new ArrayList<Claim>();
        for (var at = article.text().indexOf(LINE); at >= 0; at = article.text().indexOf(LINE, at + 1)) {
            claims.add(claim(article, at, claims.size() + 1));
        }
        return new Attributions(article, "harbour-1", claims);
    }

    private static Claim claim(Article article, int at, int place) {
        var source = new Source(
                List.of(passage(article, "Mira Santos", at)),
                "Mira Santos",
                SPEAKER + article.id(),
                SourceType.PERSON,
                "",
                Resolution.NAMED,
                false,
                "");
        return new Claim(
                Claim.ordinal(place),
                List.of(passage(article, "the harbour will open in June", at)),
                List.of(passage(article, "said", at)),
                source,
                Quotation.INDIRECT,
                Kind.STATEMENT,
                "",
                0.9,
                List.of(new Subject(SUBJECT + article.id(), "Harbour")));
    }

    private static Passage passage(Article article, String words, int from) {
        var start = article.text().indexOf(words, from);
        return Passage.of(article, new Span(start, start + words.length()));
    }
}
