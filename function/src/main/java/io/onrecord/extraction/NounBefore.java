package io.onrecord.extraction;

import java.util.Optional;

/**
 * Finds the noun phrase that ends right before a relative clause.
 *
 * <p>Fixes “the nominee for president, who”, the nominee, and “the editors of The Lantern, who”, the editors. Gets wrong a phrase of more
 * than six words, whose first ones are cut.
 */
final class NounBefore {

    private static final int LONGEST = 6;

    /**
     * A noun phrase.
     *
     * @param run all of it
     * @param noun its head
     */
    record Found(Run run, int noun) {}

    private final Page page;
    private final Cast cast;

    NounBefore(Page page, Cast cast) {
        this.page = page;
        this.cast = cast;
    }

    /** The phrase before the pronoun, a mark between them aside; of who it is a person's or people's, not an office's or a body's. */
    Optional<Found> find(int pronoun, boolean person) {
        var end = pronoun;
        while (end > 0 && !page.word(end - 1).isWord()) {
            end--;
        }
        var at = start(end);
        if (at == end) {
            return Optional.empty();
        }
        var office = person ? office(at) : -1;
        var first = person ? ofBody(office < 0 ? at : start(office), end) : at;
        return Optional.of(new Found(new Run(first, end), office < 0 ? end - 1 : office));
    }

    /** Where the noun phrase begins that ends before this word. */
    private int start(int end) {
        var at = end;
        while (at > 0
                && end - at < LONGEST
                && belongs(page.word(at - 1))
                && page.sentence(at - 1) == page.sentence(end - 1)) {
            at--;
            if (Phrases.isDeterminer(page.lower(at))) {
                break;
            }
        }
        return at;
    }

    /** “the nominee for president, who”, “the minister of justice, who”: the person's noun before an office; -1 for none. */
    private int office(int at) {
        var joint = page.lower(at - 1).equals("for") || page.lower(at - 1).equals("of");
        return joint
                        && !Nouns.isPeople(page.lower(at))
                        && !Phrases.isDeterminer(page.lower(at))
                        && Nouns.isPerson(page.lower(at - 2))
                ? at - 2
                : -1;
    }

    /** “the editors of The Lantern, who”: no body is a who, so the people before its “of” are. */
    private int ofBody(int at, int end) {
        var body = cast.at(end - 1);
        var of = body.map(found -> found.name().whole().first() - 1).orElse(-1);
        of -= of > 0 && page.lower(of).equals("the") ? 1 : 0;
        if (of < 2 || !page.lower(of).equals("of") || !Nouns.isPeople(page.lower(of - 1))) {
            return at;
        }
        return Phrases.isDeterminer(page.lower(of - 2)) ? of - 2 : of - 1;
    }

    /** Whether a word may be part of a noun phrase. */
    static boolean belongs(Word word) {
        return (word.isWord() && !Phrases.isLink(word.lower()) && !Phrases.isPreposition(word.lower()))
                || word.isPossessive();
    }
}
