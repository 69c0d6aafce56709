package io.onrecord.export;

import io.onrecord.claim.Claim;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Source;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** A claim as HTML: who, in which words, how, and how sure that is. Names are kept apart from text of other direction. */
public final class ClaimCard {

    private ClaimCard() {}

    /** Adds the claim's parts to an element, which is to hold nothing else of it. */
    public static void addTo(Element parent, Claim claim, Links links) {
        who(parent.appendElement("p").addClass("who"), claim, links);
        quote(parent.appendElement("blockquote"), claim.content());
        facts(parent.appendElement("ul").addClass("facts"), claim);
        reason(parent, claim.source());
        subjects(parent, claim, links);
    }

    private static void who(Element line, Claim claim, Links links) {
        var source = claim.source();
        var name = line.appendElement("strong");
        linked(name, links.source(source)).appendElement("bdi").appendText(ClaimSentence.who(claim));
        if (!source.role().isEmpty()) {
            line.appendText(" ");
            line.appendElement("bdi").addClass("role").appendText(source.role());
        }
    }

    /** Passages with a dash of omission between them, as the article says something else there. */
    private static void quote(Element quote, List<Passage> content) {
        for (var i = 0; i < content.size(); i++) {
            if (i > 0) {
                quote.appendText(" […] ");
            }
            quote.appendText(content.get(i).text());
        }
    }

    private static void facts(Element list, Claim claim) {
        ClaimSentence.classes(claim).forEach(word -> fact(list, capital(word)));
        if (!claim.cue().isEmpty()) {
            fact(list, "cue: ").appendElement("bdi").appendText(words(claim.cue()));
        }
        if (!claim.channel().isEmpty()) {
            fact(list, "through or to: ").appendElement("bdi").appendText(claim.channel());
        }
        fact(list, "confidence " + ClaimSentence.confidence(claim));
    }

    private static Element fact(Element list, String words) {
        return list.appendElement("li").appendText(words);
    }

    private static void reason(Element parent, Source source) {
        if (!source.anonymityReason().isEmpty()) {
            parent.appendElement("p").addClass("reason").appendText("Why unnamed: " + source.anonymityReason());
        }
    }

    private static void subjects(Element parent, Claim claim, Links links) {
        if (claim.subjects().isEmpty()) {
            return;
        }
        var line = parent.appendElement("p").addClass("subjects").appendText("About: ");
        var between = "";
        for (var subject : claim.subjects()) {
            line.appendText(between);
            linked(line, links.subject(subject)).appendElement("bdi").appendText(subject.name());
            between = ", ";
        }
    }

    /** Where to put words that lead there; the parent itself if they lead nowhere. */
    private static Element linked(Element parent, String address) {
        return address.isEmpty() ? parent : parent.appendElement("a").attr("href", address);
    }

    private static String words(List<Passage> passages) {
        return String.join(" … ", passages.stream().map(Passage::text).toList());
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
