package io.onrecord.claim.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keys under which a sentence is found by others that say nearly the same: pairs of its rarest words, in one spelling and
 * with one word for its synonyms. Two sentences that share two of these share a key.
 *
 * <p>MinHash bands (Broder 1997) were left: they find pairs by how much of all their words they share, which is little
 * for a reworded claim and much for a shortened one beside its source, and a key of theirs says nothing to a reader.
 */
public final class Likeness {

    /** Each costs a write and an entry of an index. */
    private static final int MOST_KEYS = 14;

    /** Six words make fifteen pairs. */
    private static final int WORDS_AT_ONCE = 6;

    private static final int OF_EACH = 3;

    /** A long sentence is taken in stretches of so many words, as it may come shortened to one of them. */
    private static final int STRETCH = 10;

    private static final Map<String, Integer> RANKS = ranks();

    private static final int RARE = 10_000;

    private static final int NUMBER = 20_000;

    private static final int NAME = 30_000;

    /**
     * A word by which a sentence may be found.
     *
     * @param text in the form that spellings and synonyms share
     * @param rarity the greater, the fewer sentences have it
     */
    private record Term(String text, int rarity) {}

    private Likeness() {}

    private static Map<String, Integer> ranks() {
        var ranks = new HashMap<String, Integer>();
        for (var line : Words.lines("frequent-words.txt")) {
            for (var word : line.split(" ", -1)) {
                ranks.putIfAbsent(Synonyms.canonical(Stems.of(Stems.spelled(word))), ranks.size());
            }
        }
        return Map.copyOf(ranks);
    }

    /** At most {@value #MOST_KEYS} keys, those of the rarest words first; none where there are not two words to pair. */
    public static List<String> keys(String said) {
        var terms = terms(Sentence.of(said));
        var keys = new LinkedHashSet<String>();
        var stretches = Math.max(1, (terms.size() + STRETCH / 2) / STRETCH);
        var most = (MOST_KEYS - 1) / stretches + 1;
        for (var stretch = 0; stretch < stretches; stretch++) {
            var from = stretch * terms.size() / stretches;
            var to = (stretch + 1) * terms.size() / stretches;
            pairs(terms.subList(from, to)).stream().limit(most).forEach(keys::add);
        }
        return keys.stream().limit(MOST_KEYS).toList();
    }

    private static List<String> pairs(List<Term> terms) {
        var rarest = rarest(terms);
        var pairs = new ArrayList<String>();
        for (var second = 1; second < rarest.size(); second++) {
            for (var first = 0; first < second; first++) {
                pairs.add(pair(rarest.get(first).text(), rarest.get(second).text()));
            }
        }
        return pairs;
    }

    /** Some names and some words, as a shorter account leaves out most of either. */
    private static List<Term> rarest(List<Term> terms) {
        var sorted = terms.stream()
                .sorted(Comparator.comparingInt(Term::rarity).reversed().thenComparing(Term::text))
                .toList();
        var names = sorted.stream().filter(term -> term.rarity() >= NUMBER).limit(OF_EACH);
        var words = sorted.stream().filter(term -> term.rarity() < NUMBER).limit(OF_EACH);
        return Stream.concat(Stream.concat(words, names), sorted.stream())
                .distinct()
                .limit(WORDS_AT_ONCE)
                .toList();
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + '+' + other : other + '+' + one;
    }

    private static List<Term> terms(Sentence sentence) {
        var terms = new ArrayList<Term>();
        Set<String> seen = new LinkedHashSet<>();
        sentence.content().stream()
                .map(Likeness::term)
                .filter(term -> seen.add(term.text()))
                .forEach(terms::add);
        sentence.quantities().stream()
                .map(quantity -> new Term(number(quantity), NUMBER))
                .filter(term -> seen.add(term.text()))
                .forEach(terms::add);
        return terms;
    }

    private static Term term(Token token) {
        if (token.name()) {
            return new Term(NameForms.key(token.text()), NAME);
        }
        var text = Synonyms.canonical(token.stem());
        return new Term(text, RANKS.getOrDefault(text, RARE));
    }

    /** Two digits: 66.7 and 67 per cent are one number. */
    private static String number(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.SHARE || quantity.kind() == Quantity.Kind.DURATION
                ? String.format(Locale.ROOT, "%.1e", quantity.value())
                : Long.toString(Math.round(quantity.value()));
    }
}
