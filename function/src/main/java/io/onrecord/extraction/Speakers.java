package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Decides who the sources of an article's attributions are, in text order, each with the help of those before. */
final class Speakers {

    private final Page page;
    private final Cast cast;
    private final List<Description> descriptions;
    private final Pool pool;

    Speakers(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
        this.descriptions = Descriptions.in(page, cast);
        this.pool = new Pool(page, cast, descriptions);
    }

    /** The decisions in text order of the sources. */
    List<Settled> resolve(List<Attribution> attributions) {
        var inOrder = attributions.stream()
                .sorted(Comparator.comparing(Attribution::anchor))
                .toList();
        var settled = new ArrayList<Settled>();
        for (var attribution : inOrder) {
            if (!attribution.source().isEmpty()) {
                var decided = settle(attribution, new Scene(page, cast, inOrder, List.copyOf(settled)));
                settled.add(decided);
                pool.add(decided);
            }
        }
        for (var attribution : inOrder) {
            if (attribution.source().isEmpty()) {
                settled.add(missing(attribution, new Scene(page, cast, inOrder, List.copyOf(settled))));
            }
        }
        return settled;
    }

    private Settled missing(Attribution attribution, Scene scene) {
        var place = page.run(attribution.anchor());
        return new Settled(attribution, place, false, new Missing(scene).resolve(attribution));
    }

    /** The mention's words, or the cue's where the two were taken for each other: source “said”, cue “Jillian Soto”. */
    private Run place(Attribution attribution) {
        var mention = page.run(attribution.source().get(0));
        var first = page.lower(mention.first());
        var verb = (mention.length() == 1 && CueWords.isSaying(first)) || first.equals("according");
        return verb && !attribution.cue().isEmpty() ? page.run(attribution.cue().get(0)) : mention;
    }

    private Settled settle(Attribution attribution, Scene scene) {

        var place = place(attribution);
        return new Settled(attribution, place, true, new Mentions(scene, pool).resolve(place, attribution));
    }
}
