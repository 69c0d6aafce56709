package io.onrecord.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a lead that names nobody says of whom one of the next two sentences names: “A lorry driver was jailed … Otto Baum, 34, pleaded”.
 *
 * <p>Fixes “the driver” further on. Gets wrong “A doctor let a man wait … Otto Baum, 34, died”: the patient is taken for the doctor
 * where the lead does not describe him.
 */
final class LeadRoles {

    /** The most words of the phrase that the lead begins with. */
    private static final int LONGEST = 6;

    /** So many sentences on, at most, the lead's somebody is named. */
    private static final int SOON = 2;

    /** “A woman was shot”: whoever is named next is hardly she. */
    private static final Set<String> SUFFERED = Set.of(
            "shot",
            "killed",
            "found",
            "injured",
            "hurt",
            "rescued",
            "attacked",
            "stabbed",
            "struck",
            "robbed",
            "rushed");

    private LeadRoles() {}

    /**
     * Whose role a lead gives.
     *
     * @param first where the person's first name stands
     * @param words the noun and what stands before it, in lower case
     */
    record Lead(Run first, Set<String> words) {}

    /** The role of the first sentence of the lead that names nobody and begins with one; empty where none does, or nobody fits it soon. */
    static Optional<Lead> of(Page page, List<Name> persons) {
        for (var start = 0;
                start < page.size() && page.paragraph(start) < Introduced.LEAD;
                start = page.sentenceEnd(start)) {
            var article = page.lower(start);
            var end = page.sentenceEnd(start);
            var head = Phrases.isIndefinite(article) ? head(page, start) : -1;
            var named = new Run(start, end);
            if (head > 0
                    && persons.stream().noneMatch(name -> named.overlaps(name.run()))
                    && isAlone(page, head + 1, end)
                    && !SUFFERED.contains(page.lower(head + 2))) {
                var words = words(page, start + 1, head);
                return next(page, persons, end).map(name -> new Lead(name.run(), words));
            }
        }
        return Optional.empty();
    }

    /** The noun of the phrase; -1 where no person's noun ends it. */
    private static int head(Page page, int start) {
        var head = -1;
        for (var at = start + 1; at < Math.min(start + LONGEST, page.sentenceEnd(start)); at++) {
            var lower = page.lower(at);
            if (!page.word(at).isWord()
                    || Phrases.isPreposition(lower)
                    || Phrases.isLink(lower)
                    || Phrases.isDeterminer(lower)
                    || CueWords.isSaying(lower)) {
                break;
            }
            if (Nouns.isPerson(lower) || (head < 0 && Nouns.isDoer(lower))) {
                head = at;
            }
        }
        return head;
    }

    /** Whether the rest of the sentence describes no other single person. */
    private static boolean isAlone(Page page, int from, int end) {
        for (var at = from; at < end; at++) {
            if (Nouns.isPerson(page.lower(at)) && !CueWords.isSaying(page.lower(at))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Name> next(Page page, List<Name> persons, int end) {
        return persons.stream()
                .filter(name -> name.run().first() >= end && name.words().length > 1)
                .findFirst()
                .filter(name ->
                        page.sentenceStart(name.run().first()) == name.whole().first()
                                && page.sentence(name.run().first()) - page.sentence(end - 1) <= SOON
                                && page.lower(name.run().end()).equals(",")
                                && name.title().isEmpty());
    }

    private static Set<String> words(Page page, int from, int head) {
        var words = new HashSet<String>();
        for (var at = from; at <= head; at++) {
            if (page.word(at).isWord()) {
                words.add(page.lower(at));
            }
        }
        return words;
    }
}
