package io.onrecord.infra.evaluation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What people and an extractor found in one article, held against each other. */
final class Comparison {

    private final String text;
    private final Characters characters;
    private final List<ClaimSpans> gold;
    private final List<ClaimSpans> predicted;
    private final List<Pairing.Pair> pairs;

    Comparison(GoldArticle article, List<ClaimSpans> predicted) {
        this.text = article.text();
        this.characters = new Characters(text);
        this.gold = trimmed(article.claims());
        this.predicted = trimmed(predicted);
        this.pairs = Pairing.of(characters, contents(gold), contents(this.predicted));
    }

    Map<Measure, Tally> tallies() {
        var tallies = new EnumMap<Measure, Tally>(Measure.class);
        for (var role : Role.values()) {
            tallies.put(Measure.exact(role), exact(role));
            tallies.put(Measure.characters(role), characters(role));
        }
        tallies.put(Measure.CLAIM, ofClaims(pairs.size()));
        tallies.put(Measure.WHO_SAID_WHAT, ofClaims((int)
                pairs.stream().filter(this::isOfOneSource).count()));
        tallies.put(Measure.TRIPLE, ofClaims(same()));
        return tallies;
    }

    /** How many gold claims of each kind there are, and how many of them were found. */
    Map<Quoting, Tally> byQuoting() {
        var found = pairs.stream().map(Pairing.Pair::gold).collect(Collectors.toSet());
        var tallies = new EnumMap<Quoting, Tally>(Quoting.class);
        for (var i = 0; i < gold.size(); i++) {
            var hits = found.contains(i) ? 1 : 0;
            var quoting = Quoting.of(text, Characters.units(gold.get(i).content()));
            tallies.merge(quoting, new Tally(hits, hits, 1), Tally::plus);
        }
        return tallies;
    }

    private List<ClaimSpans> trimmed(List<ClaimSpans> claims) {
        return claims.stream().map(claim -> claim.trimmed(text)).toList();
    }

    private static List<BitSet> contents(List<ClaimSpans> claims) {
        return claims.stream().map(claim -> Characters.units(claim.content())).toList();
    }

    private Tally exact(Role role) {
        var wanted = gold.stream().flatMap(claim -> claim.of(role).stream()).collect(Collectors.toSet());
        var found = predicted.stream().flatMap(claim -> claim.of(role).stream()).collect(Collectors.toSet());
        var hits = new HashSet<>(found);
        hits.retainAll(wanted);
        return new Tally(hits.size(), found.size(), wanted.size());
    }

    private Tally characters(Role role) {
        var wanted = units(gold, role);
        var found = units(predicted, role);
        return new Tally(characters.shared(wanted, found), characters.count(found), characters.count(wanted));
    }

    private static BitSet units(List<ClaimSpans> claims, Role role) {
        return Characters.units(
                claims.stream().flatMap(claim -> claim.of(role).stream()).toList());
    }

    private boolean isOfOneSource(Pairing.Pair pair) {
        var wanted = Characters.units(gold.get(pair.gold()).source());
        var found = Characters.units(predicted.get(pair.predicted()).source());
        return wanted.isEmpty() ? found.isEmpty() : wanted.intersects(found);
    }

    /** How many claims are the same in all, each predicted claim for one gold claim. */
    private int same() {
        var left = new ArrayList<>(gold);
        return (int) predicted.stream().filter(left::remove).count();
    }

    private Tally ofClaims(int hits) {
        return new Tally(hits, predicted.size(), gold.size());
    }
}
