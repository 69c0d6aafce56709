package io.onrecord.claim.comparison;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What each sentence denies. A denial reaches the next few words of content in its clause: in “would not seek a loan
 * before the end of the year” it reaches seek, loan and end.
 */
final class Negation {

    private static final int REACH = 4;

    /** Words that deny what they govern: “failed to stop”, “has stopped sinking”, “denied that”. */
    private static final Pattern DENYING = Pattern.compile(
            "(?:fail|avoid|prevent|reject)(?:s|ed|ing)?|refus(?:e|es|ed|ing)|den(?:y|ies|ied|ying)|stop(?:s|ped|ping)?"
                    + "|ceas(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|unable|unlikely|impossible");

    /** How what they govern begins. */
    private static final Pattern GOVERNED = Pattern.compile("to|that|being|having|\\p{L}+ing");

    /** What denies only the next thing: “without another fifty pupils”, “unless it rains”. */
    private static final Set<String> EXCEPTING = Set.of("without", "unless");

    private static final List<String> PREFIXES = List.of("un", "in", "im", "ir", "il", "dis", "non");

    private static final Set<String> NO_DENIAL_AFTER = Set.of(
            "only", "just", "merely", "simply", "least", "fewer", "less", "more", "later", "earlier", "doubt", "matter",
            "sooner", "wonder");

    private final Sentence sentence;
    private final Set<Token> denied = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Token> overtly = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Token> heads = new ArrayList<>();
    private int overt;

    private Negation(Sentence sentence) {
        this.sentence = sentence;
        for (var at = 0; at < sentence.tokens().size(); at++) {
            read(at);
        }
    }

    /** Whether one of the words is the other with a prefix that denies it: inconsistent, unsafe. */
    static boolean denies(Token one, Token other) {
        return PREFIXES.stream()
                .anyMatch(prefix -> one.lower().equals(prefix + other.lower())
                        || other.lower().equals(prefix + one.lower()));
    }

    /** What the one denies and the other does not. */
    static Optional<String> difference(Sentence one, Sentence other, Alignment alignment, boolean contained) {
        var mine = new Negation(one);
        var theirs = new Negation(other);
        for (var pair : alignment.pairs()) {
            var word = alignment.one().get(pair[0]);
            var partner = alignment.other().get(pair[1]);
            var differs = mine.denied.contains(word)
                    ? theirs.free(partner)
                    : theirs.denied.contains(partner) && mine.free(word);
            if (differs != denies(word, partner) && (!differs || !reversed(mine, theirs, word, partner))) {
                return Optional.of(word.text() + ", " + partner.text());
            }
        }
        var loose = mine.overt > 0 != theirs.overt > 0 && !reversed(mine, theirs);
        var denying = mine.overt > 0 ? mine : theirs;
        var beside =
                contained && !denying.heads.isEmpty() && denying.heads.stream().noneMatch(alignment::aligned);
        return loose && !beside ? Optional.of("not") : Optional.empty();
    }

    /** “will not open before” and “wait until after”: what denies meets an opposite. */
    private static boolean reversed(Negation mine, Negation theirs, Token word, Token partner) {
        var clause = mine.denied.contains(word) ? mine.around(word) : theirs.around(partner);
        var others = mine.denied.contains(word) ? theirs.sentence.tokens() : mine.sentence.tokens();
        return clause.stream().anyMatch(denied -> others.stream().anyMatch(against -> Opposites.are(denied, against)));
    }

    private static boolean reversed(Negation mine, Negation theirs) {
        var denying = mine.overt > 0 ? mine : theirs;
        var others = mine.overt > 0 ? theirs.sentence.tokens() : mine.sentence.tokens();
        return denying.overtly.stream()
                .anyMatch(denied -> others.stream().anyMatch(against -> Opposites.are(denied, against)));
    }

    /** Whether nothing before it in its clause denies anything; a denial's reach has no sharp end. */
    private boolean free(Token word) {
        return denied.stream().noneMatch(token -> token.clause() == word.clause());
    }

    private List<Token> around(Token word) {
        return sentence.tokens().stream()
                .filter(token -> token.clause() == word.clause() || token.clause() == word.clause() + 1)
                .toList();
    }

    private void read(int at) {
        var token = sentence.tokens().get(at);
        if (EXCEPTING.contains(token.lower())) {
            deny(at, false, 2);
        } else if (isOvert(at)) {
            overt++;
            deny(lower(at + 1).equals("than") ? at + 1 : at, true, REACH);
        } else if (DENYING.matcher(token.lower()).matches()
                && GOVERNED.matcher(lower(at + 1)).matches()) {
            overt += lower(at).matches("(stop|ceas|avoid|prevent|reject).*") ? 0 : 1;
            deny(at, false, REACH);
        }
    }

    private boolean isOvert(int at) {
        var rather = lower(at).equals("rather") || lower(at).equals("instead");
        return rather ? lower(at + 1).matches("than|of") : Words.NEGATORS.contains(lower(at)) && !isNoDenial(at);
    }

    private String lower(int at) {
        return at < sentence.tokens().size() ? sentence.tokens().get(at).lower() : "";
    }

    private boolean isNoDenial(int at) {
        return NO_DENIAL_AFTER.contains(lower(at + 1))
                || (at > 0 && lower(at - 1).equals("or"));
    }

    /** Twice denied is not denied. */
    private void deny(int negator, boolean overt, int reach) {
        var tokens = sentence.tokens();
        var reached = 0;
        for (var at = negator + 1; at < tokens.size() && reached < reach; at++) {
            var token = tokens.get(at);
            if (token.clause() != tokens.get(negator).clause()) {
                // “will not open before”: the turn belongs to what is denied.
                if (overt && token.lower().matches("before|after")) {
                    overtly.add(token);
                }
                return;
            }
            if (token.isContent()) {
                if (!denied.remove(token)) {
                    denied.add(token);
                }
                if (overt) {
                    overtly.add(token);
                }
                if (reached == 0 && overt) {
                    heads.add(token);
                }
                reached++;
            }
        }
    }
}
