package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** Everybody whom a mention may stand for, and the choice among them. */
final class Pool {

    /** How many sentences back a pronoun reaches, at most. */
    private static final int REACH = 14;

    private final Scene scene;
    private final Salience salience;
    private final List<Candidate> candidates = new ArrayList<>();
    private final Map<String, Integer> weights = new HashMap<>();

    Pool(Scene scene) {
        this.scene = scene;
        this.salience = new Salience(scene.page());
        scene.cast().appearances().forEach(this::add);
        scene.settled().forEach(this::add);
        scene.descriptions().forEach(this::add);
        addPairs();
    }

    /** The likeliest candidate before the mention that the filter lets pass. */
    Optional<Referent> best(Run mention, Attribution attribution, Predicate<Referent> filter) {
        return best(mention, attribution, filter, referent -> 0);
    }

    /** How often the article names it. */
    int weight(Referent referent) {
        return weights.getOrDefault(referent.name(), 0);
    }

    /** The same with something to add to each candidate's score. */
    Optional<Referent> best(
            Run mention, Attribution attribution, Predicate<Referent> filter, ToDoubleFunction<Referent> bonus) {
        Candidate best = null;
        var bestScore = Double.NEGATIVE_INFINITY;
        for (var candidate : candidates) {
            if (isBefore(candidate, mention) && filter.test(candidate.referent())) {
                var score = salience.of(candidate, mention, attribution, weight(candidate.referent()))
                        + bonus.applyAsDouble(candidate.referent());
                if (score >= bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best).map(Candidate::referent);
    }

    private boolean isBefore(Candidate candidate, Run mention) {
        var page = scene.page();
        return candidate.place().end() <= mention.first()
                && page.sentence(mention.first())
                                - page.sentence(candidate.place().first())
                        <= REACH;
    }

    private void add(Cast.Appearance appearance) {
        var entity = appearance.entity();
        weights.put(entity.name(), entity.weight());
        candidates.add(new Candidate(appearance.name().run(), Referent.named(entity, Resolution.NAMED, ""), false));
    }

    private void add(Settled settled) {
        if (!settled.referent().isNobody() && settled.mentioned()) {
            candidates.add(new Candidate(settled.place(), settled.referent(), true));
        }
    }

    private void add(Description description) {
        var text = scene.page().text(description.run());
        var referent = Referent.described(text, description.type(), description.plural(), "");
        var head = description.head();
        if (description.type() != SourceType.PERSON) {
            candidates.add(new Candidate(description.run(), referent.withGender(Nouns.gender(head)), false));
        }
    }

    /** “X and Y” is a candidate for they, both men, the two. */
    private void addPairs() {
        var all = scene.cast().appearances();
        for (var i = 0; i + 1 < all.size(); i++) {
            var one = all.get(i);
            var two = all.get(i + 1);
            var between = new Run(
                    one.name().run().end(),
                    Math.max(one.name().run().end(), two.name().whole().first()));
            if (between.length() <= 2
                    && between.length() >= 1
                    && scene.page().lower(between.first()).equals("and")
                    && !one.entity().equals(two.entity())) {
                var name = one.entity().name() + " and " + two.entity().name();
                var type = one.entity().type() == two.entity().type()
                                && !one.entity().isPerson()
                        ? one.entity().type()
                        : SourceType.GROUP;
                var pair = new Referent(name, type, Gender.UNKNOWN, true, "", Resolution.NAMED, "");
                candidates.add(new Candidate(
                        new Run(one.name().run().first(), two.name().run().end()), pair, false));
            }
        }
    }
}
