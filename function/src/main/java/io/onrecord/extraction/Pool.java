package io.onrecord.extraction;

import io.onrecord.claim.Resolution;
import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody whom a mention may stand for, and the choice among them. */
final class Pool {

    /** How many sentences back a pronoun reaches, at most. */
    private static final int REACH = 14;

    /** A description with a noun of its own reaches further than a pronoun: a sentence counts this much of one. */
    static final double FAR = 0.45;

    /** More candidates than any sentence of a newspaper. */
    private static final int CROWD = 100;

    private static final double WEIGHT = 0.35;

    private final Page page;
    private final Cast cast;
    private final Salience salience;
    private final NavigableMap<Integer, List<Candidate>> bySentence = new TreeMap<>();
    private final Map<Referent, Referent> referents = new HashMap<>();
    private final Map<String, Integer> frequencies = new HashMap<>();
    private final Consumer<Antecedents.Choice> observer;
    private final List<Settled> settled = new ArrayList<>();

    /**
     * @param observer is told of every choice by clues
     */
    Pool(Page page, Cast cast, List<Description> descriptions, Consumer<Antecedents.Choice> observer) {
        this.page = page;
        this.observer = observer;
        this.cast = cast;
        this.salience = new Salience(page);
        cast.appearances().forEach(this::add);
        descriptions.forEach(this::add);
        new JoinedNames(page, cast).all().forEach((place, pair) -> add(place, pair, false));
    }

    /** The likeliest candidate before the mention that the filter lets pass. */
    Optional<Referent> best(Run mention, Attribution attribution, Predicate<Referent> filter) {
        return best(mention, attribution, filter, referent -> 0, 1);
    }

    /** The first candidate after the mention that the filter lets pass, no more than so many paragraphs on. */
    Optional<Referent> next(Run mention, int paragraphs, Predicate<Referent> filter) {
        return bySentence.tailMap(page.sentence(mention.first()), true).values().stream()
                .flatMap(List::stream)
                .takeWhile(candidate ->
                        page.paragraph(candidate.place().first()) - page.paragraph(mention.first()) <= paragraphs)
                .filter(candidate -> candidate.place().first() >= mention.end())
                .filter(candidate -> filter.test(candidate.referent()))
                .min(Comparator.comparing(Candidate::place))
                .map(Candidate::referent);
    }

    /** The likeliest candidate of this sentence or the one before, nearness weighed as for a pronoun. */
    Optional<Referent> justBefore(Run mention, Attribution attribution, Predicate<Referent> filter) {
        var here = page.sentence(mention.first());
        var near = bySentence.subMap(here - 1, true, here, true).values().stream()
                .flatMap(List::stream)
                .filter(candidate -> candidate.place().end() <= mention.first())
                .map(Candidate::referent)
                .map(Referent::name)
                .collect(Collectors.toSet());
        return best(mention, attribution, referent -> near.contains(referent.name()) && filter.test(referent));
    }

    /** How often the article names it. */
    int frequency(Referent referent) {
        return frequencies.getOrDefault(referent.name(), 0);
    }

    /** The candidate that the clues speak for most, or nobody where they speak more for that. */
    Optional<Referent> ranked(Run mention, Attribution attribution, Predicate<Referent> filter, Ranking ranking) {
        var passes = Referent.onceEach(filter);
        var candidates = before(mention, ranking.pace()).stream()
                .filter(candidate -> candidate.place().end() <= mention.first() && passes.test(candidate.referent()))
                .filter(candidate -> !isOwnWords(candidate, attribution))
                .toList();
        var clues = new Clues(page, cast, mention, attribution, lastBefore(mention), candidates);
        var options = new ArrayList<Antecedents.Option>();
        ranking.nobody().ifPresent(found -> options.add(Antecedents.Option.of("", found)));
        var weights = ranking.weights();
        var bestScore = ranking.nobody().map(weights::score).orElse(Double.NEGATIVE_INFINITY);
        Candidate best = null;
        var said = new HashMap<Referent, Map<Clue, Double>>();
        for (var candidate : candidates) {
            var found = clues.of(candidate);
            found.put(Clue.FREQUENCY, Math.log1p(frequency(candidate.referent())));
            found.putAll(said.computeIfAbsent(candidate.referent(), ranking.more()));
            if (isObserved()) {
                options.add(Antecedents.Option.of(candidate.referent().name(), found));
            }
            var score = weights.score(found);
            if (score >= bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        observer.accept(new Antecedents.Choice(weights.kind(), page.span(mention), options));
        return Optional.ofNullable(best).map(Candidate::referent);
    }

    /** “The members will meet, they said”: whom a source describes in what it says is somebody else. */
    private boolean isOwnWords(Candidate candidate, Attribution attribution) {
        return candidate.referent().isDescription()
                && attribution.content().stream().anyMatch(said -> said.covers(page.span(candidate.place())));
    }

    /** The names of all before the mention, as far as a description reaches, whom the filter lets pass. */
    Set<String> names(Run mention, Predicate<Referent> filter) {
        var passes = Referent.onceEach(filter);
        return before(mention, FAR).stream()
                .filter(candidate -> candidate.place().end() <= mention.first())
                .map(Candidate::referent)
                .filter(passes)
                .map(Referent::name)
                .collect(Collectors.toSet());
    }

    /** The same with something to add to each candidate's score. */
    Optional<Referent> best(
            Run mention, Attribution attribution, Predicate<Referent> filter, ToDoubleFunction<Referent> bonus) {
        return best(mention, attribution, filter, bonus, FAR);
    }

    private Optional<Referent> best(
            Run mention,
            Attribution attribution,
            Predicate<Referent> filter,
            ToDoubleFunction<Referent> bonus,
            double pace) {
        Candidate best = null;
        var bestScore = Double.NEGATIVE_INFINITY;
        var passes = Referent.onceEach(filter);
        for (var candidate : before(mention, pace)) {
            if (candidate.place().end() <= mention.first() && passes.test(candidate.referent())) {
                var score = salience.of(candidate, mention, attribution, pace)
                        + WEIGHT * Math.log(1 + frequency(candidate.referent()))
                        + bonus.applyAsDouble(candidate.referent());
                if (score >= bestScore) {
                    best = candidate;
                    bestScore = score;
                }
            }
        }
        return Optional.ofNullable(best).map(Candidate::referent);
    }

    private @Nullable Settled lastBefore(Run mention) {
        for (var i = settled.size() - 1; i >= 0; i--) {
            if (settled.get(i).place().end() <= mention.first()) {
                return settled.get(i);
            }
        }
        return null;
    }

    /** The candidates of the sentences that a mention reaches back to, in text order of the sentences. */
    private List<Candidate> before(Run mention, double pace) {
        var here = page.sentence(mention.first());
        return bySentence.subMap((int) Math.ceil(here - REACH / pace), true, here, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    private void add(Run place, Referent referent, boolean source) {
        at(place).add(new Candidate(place, one(referent), salience.standing(place, source), source));
    }

    /** The first referent that equals this one: filters are asked once for each, and look it up for each candidate. */
    private Referent one(Referent referent) {
        return referents.computeIfAbsent(referent, same -> same);
    }

    private List<Candidate> at(Run place) {
        return bySentence.computeIfAbsent(page.sentence(place.first()), sentence -> new ArrayList<>());
    }

    private void add(Cast.Appearance appearance) {
        var entity = appearance.entity();
        frequencies.put(entity.name(), entity.weight());
        add(appearance.name().run(), Referent.named(entity, Resolution.NAMED, ""), false);
    }

    /** Whether somebody learns from the choices, and so must see all of them. */
    boolean isObserved() {
        return observer != Antecedents.UNOBSERVED;
    }

    /** Whether a sentence holds so many already that a description more tells nothing. */
    boolean isCrowded(Run place) {
        return at(place).size() > CROWD;
    }

    /** Whoever the words described is found to be: in place of the description, or beside nobody where a person was described. */
    void replace(Run place, Referent found) {
        if (found.type() == SourceType.PERSON && !isApposed(place)) {
            add(place, found, false);
        }
        at(place)
                .replaceAll(candidate ->
                        candidate.place().equals(place) && candidate.referent().isDescription()
                                ? new Candidate(place, one(found), candidate.standing(), candidate.source())
                                : candidate);
    }

    /** Adds the source of a claim, once it is decided. */
    void add(Settled one) {
        if (!one.referent().isNobody() && one.mentioned()) {
            one.putInto(settled);
            if (one.referent().type() == SourceType.PERSON && !one.referent().isDescription()) {
                at(one.place()).removeIf(candidate -> candidate.isDescriptionAt(one.place()));
            }
            add(one.place(), one.referent(), true);
        }
    }

    private void add(Description description) {
        var text = Referent.bare(page.text(description.run()));
        var referent = Referent.described(text, description.type(), description.plural(), "");
        var head = description.head();
        if (!isApposed(description.run()) && (description.type() != SourceType.PERSON || opens(description))) {
            add(description.run(), referent.withGender(Nouns.gender(head)), false);
        }
    }

    /** “A nurse was in tears. … she said”: somebody new at the head of a sentence; others who are not named seldom speak again. */
    private boolean opens(Description description) {
        var first = description.run().first();
        return !description.definite() && page.sentenceStart(first) == first && Phrases.isDeterminer(page.lower(first));
    }

    /** “Lund and Orr, the two outsiders”: the names before the comma are the candidates. */
    private boolean isApposed(Run description) {
        return page.lower(description.first() - 1).equals(",")
                && cast.at(description.first() - 2).isPresent();
    }
}
