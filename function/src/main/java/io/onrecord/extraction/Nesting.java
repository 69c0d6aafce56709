package io.onrecord.extraction;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
        var inside = new IdentityHashMap<Attribution, List<Attribution>>();
        var waiting = new ArrayDeque<Attribution>();
        for (var i = 0; i < stated.size(); i++) {
            var one = stated.get(i);
            outer(one, stated.subList(i + 1, Math.min(stated.size(), i + 1 + NEAR)))
                    .ifPresentOrElse(
                            found -> inside.computeIfAbsent(found, outer -> new ArrayList<>())
                                    .add(one),
                            () -> waiting.add(one));
        }
        var ordered = new ArrayList<Attribution>();
        while (!waiting.isEmpty()) {
            var one = waiting.pop();
            ordered.add(one);
            var inner = inside.getOrDefault(one, List.of());
            IntStream.rangeClosed(1, inner.size()).forEach(back -> waiting.push(inner.get(inner.size() - back)));
        }
        return ordered;
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
