package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * Decides who the sources of an article's attributions are, each with the help of those before: in text order, but whose words they are
 * before the sources within them; then those that no word states, then whoever says I in a quotation of nobody so far.
 */
final class Speakers {

    private final Page page;
    private final Cast cast;
    private final Families families;
    private final List<Description> descriptions;
    private final Pool pool;
    private final Turns turns;
    private int next;

    /**
     * @param observer is told of every choice by clues
     */
    Speakers(Page page, Cast cast, Consumer<Antecedents.Choice> observer) {
        this.page = page;
        this.cast = cast;
        this.families = new Families(page, cast);
        this.descriptions = Descriptions.in(page, cast);
        this.pool = new Pool(page, cast, descriptions, observer);
        this.turns = new Turns(page, cast);
    }

    /** The decisions: the stated sources in text order, after them those that no word states and whoever says I last. */
    List<Settled> resolve(List<Attribution> attributions) {
        var inOrder = attributions.stream()
                .sorted(Comparator.comparing(Attribution::anchor))
                .toList();
        var settled = new ArrayList<Settled>();
        var last = new ArrayList<Attribution>();
        for (var attribution : new Nesting(page).outerFirst(inOrder)) {
            var scene = scene(inOrder, settled);
            if (new FirstPersons(scene).isOfOpenQuotation(attribution)) {
                last.add(attribution);
            } else {
                follow(attribution, scene);
                var decided = settle(attribution, scene);
                decided.putInto(settled);
                pool.add(decided);
            }
        }
        for (var attribution : inOrder) {
            if (attribution.source().isEmpty()) {
                settled.add(missing(attribution, scene(inOrder, settled)));
            }
        }
        for (var attribution : last) {
            settled.add(settle(attribution, scene(inOrder, settled)));
        }
        return settled;
    }

    private Scene scene(List<Attribution> all, List<Settled> settled) {
        return new Scene(page, cast, families, turns, all, List.copyOf(settled));
    }

    /** What the text before the claim describes again is known by its name from there on: “The company … It said”. */
    private void follow(Attribution attribution, Scene scene) {
        var until = page.run(attribution.source().get(0)).first();
        while (next < descriptions.size() && descriptions.get(next).run().end() <= until) {
            var description = descriptions.get(next++);
            var mention = Mention.in(page, cast, description.run());
            if ((description.definite() || families.member(mention).isPresent())
                    && !(description.type() == SourceType.PERSON && pool.isCrowded(description.run()))) {
                var place = description.run();
                var alone = new Attribution(List.of(page.span(place)), List.of(), List.of(), 1);
                var found = new DefiniteDescriptions(scene, pool).resolve(mention, alone);
                if (!found.isDescription()) {
                    pool.replace(place, found);
                }
            }
        }
    }

    private Settled missing(Attribution attribution, Scene scene) {
        var place = page.run(attribution.anchor());
        var label = turns.label(page.run(attribution.content().get(0)).first())
                .filter(found -> attribution.cue().isEmpty() || turns.isLabel(place));
        return label.map(found -> new Settled(attribution, found, true, floor(found, attribution, scene)))
                .orElseGet(() -> new Settled(attribution, place, false, new Missing(scene).resolve(attribution)));
    }

    /** The mention's words, or the cue's where the two were taken for each other: source “said in May”, cue “Jillian Soto”. */
    private Run place(Attribution attribution) {
        var mention = page.run(attribution.source().get(0));
        var first = page.lower(mention.first());
        var according = first.equals("according");
        if (attribution.cue().isEmpty() || !(according || CueWords.isSaying(first))) {
            return mention;
        }
        var cue = page.run(attribution.cue().get(0));
        return according || mention.length() == 1 || cast.at(cue.last()).isPresent() ? cue : mention;
    }

    private Settled settle(Attribution attribution, Scene scene) {
        var place = place(attribution);
        var said = page.run(attribution.content().get(0)).first();
        var label = turns.label(said);
        return label.filter(found -> isHis(place, said))
                .or(() -> label.filter(found -> isYou(place)).flatMap(turns::other))
                .map(found -> new Settled(attribution, place, true, floor(found, attribution, scene)))
                .orElseGet(() ->
                        new Settled(attribution, place, true, new Mentions(scene, pool).resolve(place, attribution)));
    }

    /** Whether the source of a claim is who holds its paragraph's floor: the label itself, an I, or words of another paragraph. */
    private boolean isHis(Run place, int said) {
        return turns.isLabel(place)
                || (place.length() == 1 && Pronouns.isFirstPerson(page.lower(place.first())))
                || page.paragraph(place.first()) != page.paragraph(said);
    }

    private boolean isYou(Run place) {
        return place.length() == 1 && page.lower(place.first()).equals("you") && page.depth(place.first()) == 0;
    }

    private Referent floor(Run label, Attribution attribution, Scene scene) {
        return turns.letter(label)
                .orElseGet(() -> new Mentions(scene, pool)
                        .resolve(label, attribution)
                        .through("turn: whom the paragraph's label names"));
    }
}
