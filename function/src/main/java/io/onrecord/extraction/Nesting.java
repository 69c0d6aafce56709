package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The order in which sources are decided: that of the text, but for those within somebody's words, which come after whose words they are.
 *
 * <p>“‘I told him no,’ said Kern”: Kern before the I and the him.
 */
final class Nesting {

    /** So many sources stand, at most, between one and whose words it is part of. */
    private static final int NEAR = 12;

    private final Page page;

    Nesting(Page page) {
        this.page = page;
    }

    /**
     * Those with a source.
     *
     * @param inOrder every attribution, in text order
     */
    List<Attribution> outerFirst(List<Attribution> inOrder) {
        var stated = inOrder.stream().filter(one -> !one.source().isEmpty()).toList();
        var inside = new HashMap<Attribution, List<Attribution>>();
        var ordered = new ArrayList<Attribution>();
        var free = new ArrayList<Attribution>();
        for (var i = 0; i < stated.size(); i++) {
            var one = stated.get(i);
            outer(one, stated.subList(i + 1, Math.min(stated.size(), i + 1 + NEAR)))
                    .ifPresentOrElse(
                            found -> inside.computeIfAbsent(found, outer -> new ArrayList<>())
                                    .add(one),
                            () -> free.add(one));
        }
        free.forEach(one -> add(one, inside, ordered));
        return ordered;
    }

    private static void add(Attribution one, Map<Attribution, List<Attribution>> inside, List<Attribution> into) {
        into.add(one);
        inside.getOrDefault(one, List.of()).forEach(inner -> add(inner, inside, into));
    }

    /** Whose words the source is part of, where that is told later. */
    private Optional<Attribution> outer(Attribution inner, List<Attribution> later) {
        var paragraph = page.paragraph(page.run(inner.anchor()).first());
        return later.stream()
                .filter(one -> one.anchor().start() >= inner.anchor().end()
                        && page.paragraph(page.run(one.anchor()).first()) == paragraph
                        && one.content().stream().anyMatch(said -> said.covers(inner.anchor())))
                .findFirst();
    }
}
