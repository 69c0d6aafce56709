package io.onrecord.claim.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether two sentences say opposites, or exchange who does it and to whom. */
final class Direction {

    /** Small words that turn a sentence round where the words beside them stay. */
    private static final Set<String> TURNING =
            Set.of("before", "after", "above", "below", "more", "less", "most", "least", "over", "under");

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "its", "his", "her", "their", "our");

    private static final Set<String> TELLS_NOTHING = stems(
            "that and or but which who have has had be is are was were been will would may might could should can not");

    private static final int WORDS_BEHIND_BY = 3;

    private static final String EDGE = "";

    private final Sentence one;
    private final Sentence other;
    private final Alignment alignment;

    private Direction(Sentence one, Sentence other, Alignment alignment) {
        this.one = one;
        this.other = other;
        this.alignment = alignment;
    }

    static Optional<String> difference(Sentence one, Sentence other, Alignment alignment) {
        var direction = new Direction(one, other, alignment);
        return direction
                .opposite()
                .or(direction::turned)
                .or(direction::exchanged)
                .or(direction::voice);
    }

    private Optional<String> opposite() {
        for (var word : alignment.leftOfOne()) {
            for (var against : alignment.leftOfOther()) {
                if (Opposites.are(word, against) && !denied()) {
                    return Optional.of(word.text() + ", " + against.text());
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> turned() {
        for (var word : one.tokens()) {
            for (var against : other.tokens()) {
                if (TURNING.contains(word.lower())
                        && TURNING.contains(against.lower())
                        && Opposites.are(word, against)
                        && !denied()
                        && turns(word, against)) {
                    return Optional.of(word.text() + ", " + against.text());
                }
            }
        }
        return Optional.empty();
    }

    /** “not before” is “after”: a denial on one side alone turns it back. */
    private boolean denied() {
        return denials(one) != denials(other);
    }

    private static boolean denials(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> Words.NEGATORS.contains(token.lower()));
    }

    private static boolean has(Sentence sentence, Token word) {
        return sentence.tokens().stream().anyMatch(token -> token.is(word.lower()));
    }

    /** Either just before the same word, or beside it where neither sentence has both. */
    private boolean turns(Token word, Token against) {
        var next = neighbour(one, word, 1);
        var before = next.equals(neighbour(other, against, 1)) && !next.equals("than") && !next.equals(EDGE);
        return before || (!has(other, word) && !has(one, against) && besideTheSame(word, against));
    }

    private boolean besideTheSame(Token word, Token against) {
        return same(content(one, word, 1), content(other, against, 1))
                || same(content(one, word, -1), content(other, against, -1));
    }

    private static boolean same(String stem, String otherStem) {
        return !stem.equals(EDGE) && Synonyms.canonical(stem).equals(Synonyms.canonical(otherStem));
    }

    private static String content(Sentence sentence, Token from, int step) {
        var at = place(sentence, from) + step;
        while (0 <= at && at < sentence.tokens().size()) {
            if (sentence.tokens().get(at).isContent()) {
                return sentence.tokens().get(at).stem();
            }
            at += step;
        }
        return EDGE;
    }

    /** Two words that stand in each other's places: “from Tolvia at Mirsk”, “from Mirsk at Tolvia”. */
    private Optional<String> exchanged() {
        var pairs = alignment.pairs();
        for (var first : pairs) {
            for (var second : pairs) {
                if (first[0] < second[0] && first[1] > second[1] && exchanged(first, second)) {
                    return Optional.of(alignment.one().get(first[0]).text() + ", "
                            + alignment.one().get(second[0]).text());
                }
            }
        }
        return Optional.empty();
    }

    /** Neighbours change places in “the harbour's old crane”, and nothing else changes. */
    private boolean exchanged(int[] first, int[] second) {
        var apart =
                touch(one, alignment.one(), first[0], second[0]) + touch(other, alignment.other(), second[1], first[1]);
        var phrase = apart <= 1;
        var passive = followsBy(one, alignment.one().get(second[0]))
                != followsBy(other, alignment.other().get(first[1]));
        if (phrase || passive) {
            return false;
        }
        var straight = likeness(first[0], first[1]) + likeness(second[0], second[1]);
        var crossed = likeness(first[0], second[1]) + likeness(second[0], first[1]);
        return crossed >= 2 && crossed > straight;
    }

    /** “as the strikes have shown”, “as shown by this evening's strikes”: who acts may stand behind “by”. */
    private static boolean followsBy(Sentence sentence, Token token) {
        var at = place(sentence, token);
        return sentence.tokens().subList(Math.max(0, at - WORDS_BEHIND_BY), at).stream()
                .anyMatch(word -> word.is("by"));
    }

    /** How far apart two words of one phrase are: 0 in “British crews”, 1 in “crews from Britain”, 2 beyond. */
    private static int touch(Sentence sentence, List<Token> content, int first, int second) {
        var between = sentence
                .tokens()
                .subList(place(sentence, content.get(first)) + 1, place(sentence, content.get(second)))
                .stream()
                .filter(token -> !ARTICLES.contains(token.lower()))
                .toList();
        if (between.isEmpty()) {
            return 0;
        }
        return between.size() == 1 && between.get(0).lower().matches("of|from|in") ? 1 : 2;
    }

    /** How many of the two neighbours are the same. */
    private int likeness(int i, int j) {
        var mine = alignment.one().get(i);
        var theirs = alignment.other().get(j);
        return (same(mine, theirs, -1) ? 1 : 0) + (same(mine, theirs, 1) ? 1 : 0);
    }

    /** Auxiliaries and conjunctions stand beside anything. */
    private boolean same(Token mine, Token theirs, int step) {
        var neighbour = neighbour(one, mine, step);
        return neighbour.equals(neighbour(other, theirs, step)) && !TELLS_NOTHING.contains(neighbour);
    }

    private static String neighbour(Sentence sentence, Token token, int step) {
        var at = place(sentence, token) + step;
        while (0 <= at && at < sentence.tokens().size()) {
            var beside = sentence.tokens().get(at);
            if (!ARTICLES.contains(beside.lower()) && !(token.name() && beside.name())) {
                return beside.stem();
            }
            at += step;
        }
        return EDGE;
    }

    /** “The army attacked the rebels”, “the army was attacked by the rebels”. */
    private Optional<String> voice() {
        for (var pair : alignment.pairs()) {
            var verb = alignment.one().get(pair[0]);
            var partner = alignment.other().get(pair[1]);
            var differs = isPassive(one, verb) != isPassive(other, partner);
            if (differs && agentStaysBehind(pair[0], pair[1], isPassive(one, verb))) {
                return Optional.of(verb.text() + ", " + partner.text());
            }
        }
        return Optional.empty();
    }

    private static boolean isPassive(Sentence sentence, Token verb) {
        var at = place(sentence, verb);
        return at > 0
                && at + 1 < sentence.tokens().size()
                && sentence.tokens().get(at + 1).is("by")
                && verb.lower().matches(".*(ed|en|n|t|d|k)");
    }

    /** Whether what comes after the passive's “by” comes after the other's verb too. */
    private boolean agentStaysBehind(int i, int j, boolean firstIsPassive) {
        var agent = firstIsPassive ? i + 1 : j + 1;
        return alignment.pairs().stream()
                .anyMatch(pair ->
                        firstIsPassive ? pair[0] == agent && pair[1] == j + 1 : pair[1] == agent && pair[0] == i + 1);
    }

    private static Set<String> stems(String words) {
        return Arrays.stream(words.split(" ", -1)).map(Stems::of).collect(Collectors.toUnmodifiableSet());
    }

    private static int place(Sentence sentence, Token token) {
        return sentence.tokens().indexOf(token);
    }
}
