package io.onrecord.extraction;

import io.onrecord.article.Article;
import io.onrecord.article.Span;
import io.onrecord.claim.Claim;
import io.onrecord.claim.Kind;
import io.onrecord.claim.Passage;
import io.onrecord.claim.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes complete claims of linked spans: who the source is, and what kind of saying it was.
 *
 * <p>Rules, in order of precision; each signs its answer. Safe to use from several threads.
 */
public final class ClaimAssembler {

    private final Slugs slugs;

    /** With the catalogue of institutions that ships. */
    public ClaimAssembler() {
        this(Aliases.WORLD);
    }

    /**
     * With a user's file of aliases, whose lines win over those that ship.
     *
     * @throws IllegalArgumentException if a line of the file is malformed
     * @throws java.io.UncheckedIOException if the file cannot be read
     */
    public ClaimAssembler(Path aliases) {
        this(Aliases.WORLD.with(aliases));
    }

    ClaimAssembler(Aliases aliases) {
        this.slugs = new Slugs(aliases);
    }

    /** One claim an attribution, in text order. */
    public List<Claim> assemble(Article article, List<Attribution> attributions) {
        return explain(article, attributions).stream().map(Explained::claim).toList();
    }

    /** The same claims, each with the rules that decided it. */
    List<Explained> explain(Article article, List<Attribution> attributions) {
        var page = new Page(article, attributions);
        var cast = cast(page, attributions);
        var settled = new Speakers(page, cast, Antecedents.UNOBSERVED).resolve(attributions);
        return new Assembly(page, cast, anonymities(page, settled)).claims(settled);
    }

    /** Everybody whom the page names. */
    static Cast cast(Page page, List<Attribution> attributions) {
        var sources = attributions.stream()
                .flatMap(one -> one.source().stream())
                .map(page::run)
                .toList();
        return new CastBuilder(page, sources).build();
    }

    /** Whoever is anonymous once is so wherever the article means them. */
    private static Map<String, Anonymity> anonymities(Page page, List<Settled> settled) {
        var known = new HashMap<String, Anonymity>();
        for (var one : settled) {
            var found = Anonymity.of(
                    page, one, new Kinds(page).of(one.attribution()).answer());
            known.merge(one.referent().name(), found, (before, after) -> before.withheld() ? before : after);
        }
        return known;
    }

    /** One article's claims in the making. */
    private final class Assembly {

        private final Page page;
        private final Cast cast;
        private final Map<String, Anonymity> anonymities;

        Assembly(Page page, Cast cast, Map<String, Anonymity> anonymities) {
            this.page = page;
            this.cast = cast;
            this.anonymities = anonymities;
        }

        List<Explained> claims(List<Settled> settled) {
            var inOrder = settled.stream()
                    .sorted(Comparator.comparing(one -> first(one.attribution())))
                    .toList();
            var claims = new ArrayList<Explained>();
            for (var one : inOrder) {
                claims.add(claim(Claim.ordinal(claims.size() + 1), one));
            }
            return claims;
        }

        private Explained claim(String id, Settled settled) {
            var attribution = settled.attribution();
            var kind = new Kinds(page).of(attribution);
            var channel = apart(new Channels(page).of(attribution, kind.answer()), settled);
            var anonymity = anonymity(settled, kind.answer());
            var claim = new Claim(
                    id,
                    passages(attribution.content()),
                    passages(attribution.cue()),
                    source(settled, anonymity),
                    new Quotations(page).of(attribution),
                    kind.answer(),
                    channel.answer(),
                    attribution.confidence(),
                    new Subjects(page, cast, slugs).of(attribution, settled.referent()));
            return new Explained(claim, settled.referent().rule(), kind.rule(), channel.rule(), anonymity.rule());
        }

        /** A source is not its own channel: “the poll found in the poll”. */
        private Verdict<String> apart(Verdict<String> channel, Settled settled) {
            var found = Referent.bare(channel.answer());
            var same = found.equalsIgnoreCase(Referent.bare(settled.referent().name()))
                    || (settled.mentioned()
                            && Referent.bare(page.text(settled.place())).equalsIgnoreCase(found));
            return same && !found.isEmpty() ? new Verdict<>("", "the source itself is no channel") : channel;
        }

        private Anonymity anonymity(Settled settled, Kind kind) {
            var known = anonymities.getOrDefault(settled.referent().name(), Anonymity.NONE);
            return known.withheld() && kind != Kind.ATTITUDE ? known : Anonymity.of(page, settled, kind);
        }

        private Source source(Settled settled, Anonymity anonymity) {
            var referent = settled.referent();
            return new Source(
                    passages(settled.attribution().source()),
                    referent.name(),
                    slugs.of(page.article().id(), referent),
                    referent.type(),
                    referent.role(),
                    referent.resolution(),
                    anonymity.withheld(),
                    anonymity.reason());
        }

        private List<Passage> passages(List<Span> spans) {
            return spans.stream().map(span -> Passage.of(page.article(), span)).toList();
        }

        private static Span first(Attribution attribution) {
            return Stream.of(attribution.content(), attribution.cue(), attribution.source())
                    .flatMap(List::stream)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }
}
