package io.onrecord.extraction;

import io.onrecord.article.Span;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds who says a quotation that no word attributes: whoever says the same in the text, for a headline, else whose quotation goes on.
 *
 * <p>Fixes ‘We were lucky’: fire empties hotel, and the paragraph that continues a quotation. Gets wrong a headline's phrase that two say.
 */
final class Unattributed {

    /** So many sources later, at most, the words that a headline quotes are said. */
    private static final int ECHO = 60;

    /** The most words and marks of a headline after the quotation. */
    private static final int HEADLINE = 25;

    private final Scene scene;
    private final Page page;

    Unattributed(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    Referent of(Attribution attribution) {
        return echoed(attribution)
                .or(() -> continued(attribution))
                .orElse(Referent.nobody("no source: nobody attributes it"));
    }

    /** “‘We were lucky’: fire empties hotel”: who says these words, two or more, further on. */
    private Optional<Referent> echoed(Attribution attribution) {
        var quotation = attribution.content().get(0);
        var words = words(quotation);
        return page.depth(page.run(quotation).first()) == 0
                        || words.strip().indexOf(' ') < 0
                        || !isAhead(page.run(quotation))
                ? Optional.empty()
                : scene.settled().stream()
                        .filter(settled -> settled.mentioned()
                                && settled.place().first() > page.run(quotation).first()
                                && !settled.referent().isNobody())
                        .limit(ECHO)
                        .filter(settled -> settled.attribution().content().stream()
                                .anyMatch(said -> page.depth(page.run(said).first()) > 0
                                        && words(said).contains(words)))
                        .findFirst()
                        .map(settled -> settled.referent().through("no source: who says these words in the text"));
    }

    /** Part of a headline: no full stop ends the paragraph. */
    private boolean isAhead(Run quotation) {
        var last = quotation.last();
        while (last + 1 < page.size() && page.paragraph(last + 1) == page.paragraph(last)) {
            if (last - quotation.last() > HEADLINE) {
                return false;
            }
            last++;
        }
        var before = page.word(last).isWord() || page.depth(last) == 0 ? last : last - 1;
        return before > quotation.first() && page.word(before).isWord();
    }

    /** The words alone, in lower case, a space on either side. */
    private String words(Span said) {
        var run = page.run(said);
        return IntStream.range(run.first(), run.end())
                .filter(at -> page.word(at).isWord())
                .mapToObj(page::lower)
                .collect(Collectors.joining(" ", " ", " "));
    }

    /** The quotation before goes on: same speaker. */
    private Optional<Referent> continued(Attribution attribution) {
        var content = page.run(attribution.content().get(0));
        return page.isSpoken(content)
                ? scene.settled().stream()
                        .filter(settled -> !settled.referent().isNobody()
                                && settled.place().end() <= content.first()
                                && page.depth(settled.place().first()) == 0)
                        .max(Comparator.comparing(Settled::place))
                        .map(settled -> settled.referent().through("no source: the quotation before goes on"))
                : Optional.empty();
    }
}
