package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.Optional;

/**
 * Resolves I and we: who says the sentence around them, who signs the letter, else the writer.
 *
 * <p>Fixes “I was wrong, I think” in a quotation. Gets wrong a speech that a paper prints whole without quotation marks: the writer
 * says it.
 */
final class FirstPersons {

    /** The most words and marks of a signature: a name, a town and a state. */
    private static final int SIGNATURE = 9;

    private final Scene scene;
    private final Page page;

    FirstPersons(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Referent resolve(Run mention, Attribution attribution) {
        return around(mention, attribution)
                .or(() -> beside(mention))
                .or(() -> signer(mention))
                .orElse(writer("the author", "first person: the writer"));
    }

    /** An I in quotation marks that is part of nobody's words so far: “He will go,” Kern said. “[I] think …” */
    boolean isOfOpenQuotation(Attribution attribution) {
        var mention = page.run(attribution.source().get(0));
        return Pronouns.isFirstPerson(page.lower(mention.first()))
                && mention.length() == 1
                && page.isSpoken(mention)
                && around(mention, attribution).isEmpty();
    }

    private Optional<Referent> around(Run mention, Attribution attribution) {
        var span = page.span(mention);
        return scene.settled().stream()
                .filter(settled -> !settled.attribution().equals(attribution)
                        && !settled.referent().isNobody()
                        && settled.attribution().content().stream().anyMatch(content -> content.covers(span)))
                .findFirst()
                .map(settled -> settled.referent().through("first person: who says the sentence around it"));
    }

    /** Who says another quotation of the paragraph: the nearest before, else the first after. */
    private Optional<Referent> beside(Run mention) {
        if (!page.isSpoken(mention)) {
            return Optional.empty();
        }
        var quotations = scene.settled().stream()
                .filter(settled -> !settled.referent().isNobody() && isQuotationBeside(settled, mention))
                .toList();
        return quotations.stream()
                .filter(settled -> settled.place().end() <= mention.first())
                .max(Comparator.comparing(Settled::place))
                .or(() -> quotations.stream().min(Comparator.comparing(Settled::place)))
                .map(settled -> settled.referent().through("first person: who says the quotation beside it"));
    }

    private boolean isQuotationBeside(Settled settled, Run mention) {
        var place = settled.place().first();
        if (page.depth(place) > 0 || page.paragraph(place) != page.paragraph(mention.first())) {
            return false;
        }
        return page.isSpoken(page.run(settled.attribution().content().get(0)));
    }

    /** Who writes, or reads, what no name stands for. */
    static Referent writer(String name, String rule) {
        return new Referent(name, SourceType.OTHER, Gender.UNKNOWN, false, "", Resolution.DESCRIBED, rule);
    }

    /** Readers' letters are signed: the next short paragraph that is a name and a place. */
    private Optional<Referent> signer(Run mention) {
        var here = page.paragraph(mention.first());
        return scene.cast().appearances().stream()
                .filter(appearance ->
                        appearance.entity().isPerson() && appearance.name().words().length > 1)
                .filter(appearance -> isSignature(appearance.name().run()))
                .filter(appearance -> page.paragraph(appearance.name().run().first()) > here)
                .findFirst()
                .map(appearance -> Referent.named(
                        appearance.entity(), Resolution.COREFERENT, "first person: who signs the letter"));
    }

    private boolean isSignature(Run name) {
        var paragraph = page.paragraph(name.first());
        var opens = name.first() == 0 || page.paragraph(name.first() - 1) != paragraph;
        var end = name.end();
        while (end < page.size() && page.paragraph(end) == paragraph) {
            end++;
        }
        return opens && end - name.first() <= SIGNATURE && !CueWords.isSaying(page.lower(name.end()));
    }
}
