package io.onrecord.claim.comparison;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far and how surely each sentence says it: all or some, always or sometimes, will or may. */
final class Scope {

    private static final Set<String> DETERMINERS =
            Set.of("the", "its", "his", "her", "their", "our", "my", "your", "these", "those", "them", "us");

    /** What a word says of scope. */
    enum Mark {
        ALL("all every each everyone everybody everything everywhere entire entirely whole wholly full fully complete"
                + " completely total totally altogether throughout always constantly invariably"),
        MOST("most mostly majority largely mainly chiefly usually generally"),
        SOME("some several few partly partially partial sometimes occasionally somewhat someone somebody seldom rarely"
                + " certain part"),
        POSSIBLE("may might possibly perhaps maybe conceivably"),
        PROBABLE("probably likely presumably apparently reportedly allegedly suspected suspects suspect seems seemed"
                + " appears appeared supposedly"),
        SURE("certainly definitely undoubtedly surely undeniably must"),
        NOT_ALL("");

        private final String words;

        Mark(String words) {
            this.words = " " + words + " ";
        }

        boolean holds(String word) {
            return words.contains(" " + word + " ");
        }
    }

    private static final Set<String> ONLY = Set.of("only", "solely", "exclusively", "sole");

    /** Two of these on two sides differ. */
    private static final Set<Mark> EXTENTS = EnumSet.of(Mark.ALL, Mark.MOST, Mark.SOME, Mark.NOT_ALL);

    private static final Set<String> SENSED = Set.of("seen", "heard", "felt", "smelt", "smelled", "found");

    /** What may stand for likely without saying so. */
    private static final Set<String> WEAK = Set.of(
            "should",
            "expected",
            "expects",
            "expect",
            "believe",
            "believed",
            "believes",
            "thought",
            "thinks",
            "think",
            "suspicion",
            "can",
            "could",
            "able",
            "danger",
            "risk",
            "threat",
            "fear",
            "feared",
            "chance",
            "possible",
            "likely");

    private Scope() {}

    static Optional<String> difference(Sentence one, Sentence other, Alignment alignment) {
        var mine = marks(one);
        var theirs = marks(other);
        return extent(mine, theirs)
                .or(() -> surety(one, other, mine, theirs))
                .or(() -> alone(one, other, alignment))
                .or(() -> partition(one, other, alignment));
    }

    private static EnumSet<Mark> marks(Sentence sentence) {
        var marks = EnumSet.noneOf(Mark.class);
        var tokens = sentence.tokens();
        for (var at = 0; at < tokens.size(); at++) {
            var lower = tokens.get(at).lower();
            var denied = at > 0 && tokens.get(at - 1).is("not");
            for (var mark : Mark.values()) {
                if (mark.holds(lower)) {
                    marks.add(denied && mark == Mark.ALL ? Mark.NOT_ALL : mark);
                }
            }
            if (lower.equals("could") && !isAbility(sentence, at)) {
                marks.add(Mark.POSSIBLE);
            }
            if (lower.equals("one")
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).is("of")
                    && !follows(sentence, at)) {
                marks.add(Mark.SOME);
            }
        }
        return marks;
    }

    /** “could be seen”, “nobody could prove”: what can be done, not what may come. */
    private static boolean isAbility(Sentence sentence, int at) {
        var tokens = sentence.tokens();
        var denied = tokens.stream()
                .anyMatch(token -> Words.NEGATORS.contains(token.lower())
                        && token.clause() == tokens.get(at).clause());
        var passive = at + 2 < tokens.size() && tokens.get(at + 1).is("be");
        return denied || (passive && SENSED.contains(tokens.get(at + 2).lower()));
    }

    /** “every one of”, “not one of”. */
    private static boolean follows(Sentence sentence, int at) {
        return at > 0 && sentence.tokens().get(at - 1).lower().matches("every|each|not|no|any");
    }

    private static Optional<String> extent(Set<Mark> mine, Set<Mark> theirs) {
        var onlyMine = EnumSet.copyOf(EXTENTS);
        onlyMine.retainAll(mine);
        onlyMine.removeAll(theirs);
        var onlyTheirs = EnumSet.copyOf(EXTENTS);
        onlyTheirs.retainAll(theirs);
        onlyTheirs.removeAll(mine);
        var notAll = mine.contains(Mark.NOT_ALL) != theirs.contains(Mark.NOT_ALL);
        return (!onlyMine.isEmpty() && !onlyTheirs.isEmpty()) || notAll
                ? Optional.of(words(onlyMine, onlyTheirs))
                : Optional.empty();
    }

    private static Optional<String> surety(Sentence one, Sentence other, Set<Mark> mine, Set<Mark> theirs) {
        var possible = mine.contains(Mark.POSSIBLE) != theirs.contains(Mark.POSSIBLE);
        var probable = mine.contains(Mark.PROBABLE) != theirs.contains(Mark.PROBABLE);
        var hedged = mine.contains(Mark.POSSIBLE) || mine.contains(Mark.PROBABLE) ? other : one;
        var weakly = hedged.tokens().stream().anyMatch(token -> WEAK.contains(token.lower()));
        return (possible || probable) && !weakly ? Optional.of("possible, certain") : Optional.empty();
    }

    /** “only the guards had keys”, “the guards had keys”. */
    private static Optional<String> alone(Sentence one, Sentence other, Alignment alignment) {
        var mine = isAlone(one, alignment);
        return mine != isAlone(other, alignment) ? Optional.of("only") : Optional.empty();
    }

    private static boolean isAlone(Sentence sentence, Alignment alignment) {
        var tokens = sentence.tokens();
        for (var at = 0; at < tokens.size(); at++) {
            if (ONLY.contains(tokens.get(at).lower())
                    && (at == 0 || !tokens.get(at - 1).is("not"))) {
                var next = tokens.subList(at + 1, tokens.size()).stream()
                        .filter(Token::isContent)
                        .findFirst();
                if (next.isPresent() && alignment.aligned(next.get())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** “some of the guards”, “the guards”. */
    private static Optional<String> partition(Sentence one, Sentence other, Alignment alignment) {
        var mine = parted(one, alignment);
        var theirs = parted(other, alignment);
        if (mine.isPresent() == theirs.isPresent()) {
            return Optional.empty();
        }
        var whole = mine.isPresent() ? other : one;
        return whole.quantities().isEmpty() ? mine.or(() -> theirs) : Optional.empty();
    }

    private static Optional<String> parted(Sentence sentence, Alignment alignment) {
        var tokens = sentence.tokens();
        for (var at = 0; at + 3 < tokens.size(); at++) {
            var part = tokens.get(at);
            if (Set.of("one", "some", "several", "few", "most", "part", "many", "much")
                            .contains(part.lower())
                    && !follows(sentence, at)
                    && tokens.get(at + 1).is("of")
                    && DETERMINERS.contains(tokens.get(at + 2).lower())
                    && tokens.get(at + 3).isContent()
                    && alignment.aligned(tokens.get(at + 3))) {
                return Optional.of(part.text() + " of");
            }
        }
        return Optional.empty();
    }

    private static String words(Set<Mark> mine, Set<Mark> theirs) {
        return mine + ", " + theirs;
    }
}
