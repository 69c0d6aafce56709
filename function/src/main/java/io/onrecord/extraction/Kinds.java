package io.onrecord.extraction;

import io.onrecord.claim.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of saying a cue tells of.
 *
 * <p>Declining first, then asking, then the first word of the cue that a list knows; a cue without any is a statement. Fixes
 * “expressed hope” (said so: a statement) beside “hopes”. Gets wrong “found himself agreeing”: found is a word of reports.
 */
final class Kinds {

    private static final Set<String> NEGATIONS = Set.of(
            "not",
            "n't",
            "never",
            "no",
            "didn't",
            "wouldn't",
            "won't",
            "doesn't",
            "don't",
            "hasn't",
            "haven't",
            "couldn't",
            "isn't",
            "aren't",
            "without",
            "neither",
            "yet");
    private static final Set<String> CHOICES = Set.of(
            "endorse",
            "accept",
            "back",
            "support",
            "join",
            "attend",
            "vote",
            "sign",
            "pay",
            "recognize",
            "stop",
            "leave");
    private static final Set<String> DECLINES =
            Set.of("decline", "refuse", "avoid", "dodge", "demur", "sidestep", "silence", "mum");
    private static final Set<String> TELLS = Set.of(
            "say",
            "comment",
            "respond",
            "reply",
            "answer",
            "disclose",
            "elaborate",
            "specify",
            "confirm",
            "acknowledge",
            "admit",
            "discuss",
            "return",
            "reveal",
            "address",
            "identify",
            "name",
            "provide",
            "explain",
            "detail",
            "release",
            "mention",
            "deny",
            "state",
            "concede",
            "supply",
            "offer",
            "said",
            "told",
            "apologize",
            "apologise",
            "rule");
    private static final Set<String> INTERROGATIVES =
            Set.of("whether", "if", "why", "how", "what", "who", "when", "where", "which", "about");
    private static final Set<String> SKIPPED = Set.of(
            "is", "was", "are", "were", "be", "been", "has", "have", "had", "to", "a", "the", "of", "in", "on", "by",
            "also", "even");

    private final Page page;

    Kinds(Page page) {
        this.page = page;
    }

    Verdict<Kind> of(Attribution attribution) {
        var cue = words(attribution);
        var content = page.run(attribution.content().get(0));
        if (declines(cue, content)) {
            return new Verdict<>(Kind.NO_COMMENT, "declined, or did not say");
        }
        if (asks(cue, content)) {
            return new Verdict<>(Kind.QUESTION, "asked");
        }
        for (var i = 0; i < cue.size(); i++) {
            var found = word(cue, i);
            if (found.isPresent()) {
                return new Verdict<>(found.get(), "the cue's word " + cue.get(i));
            }
        }
        if (cue.size() == 1 && (cue.get(0).equals("to") || cue.get(0).equals("for"))) {
            return new Verdict<>(Kind.ATTITUDE, "to somebody, something is so");
        }
        return new Verdict<>(Kind.STATEMENT, "a statement unless a word says otherwise");
    }

    private static Optional<Kind> word(List<String> cue, int i) {
        var word = cue.get(i);
        var next = i + 1 < cue.size() ? cue.get(i + 1) : "";
        if (SKIPPED.contains(word)) {
            return Optional.empty();
        }
        if (!next.isEmpty() && CueWords.isAttitude(word, next)) {
            return Optional.of(Kind.ATTITUDE);
        }
        var tells = cue.stream().skip(i + 1L).limit(3).anyMatch(CueWords::isStatement);
        if ((CueWords.isStatement(word) && !word.startsWith("continu"))
                || (CueWords.isEffort(word) && tells)
                || CueWords.isStatement(word, next)) {
            return Optional.of(Kind.STATEMENT);
        }
        if (CueWords.isAttitude(word)) {
            return Optional.of(Kind.ATTITUDE);
        }
        return CueWords.isStatement(word) ? Optional.of(Kind.STATEMENT) : Optional.empty();
    }

    private List<String> words(Attribution attribution) {
        return attribution.cue().stream()
                .map(page::run)
                .flatMap(run ->
                        java.util.stream.IntStream.range(run.first(), run.end()).mapToObj(page::lower))
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .toList();
    }

    private boolean declines(List<String> cue, Run content) {
        for (var i = 0; i < cue.size(); i++) {
            if (Lemmas.in(DECLINES, cue.get(i))) {
                var then = cue.stream().skip(i + 1L).limit(3).anyMatch(word -> Lemmas.in(CHOICES, word))
                        || Lemmas.in(CHOICES, page.lower(content.first() + 1));
                return !then;
            }
            if (NEGATIONS.contains(cue.get(i)) && i < 4) {
                return tells(cue.subList(i + 1, cue.size()));
            }
        }
        return false;
    }

    private static boolean tells(List<String> words) {
        return words.stream().limit(3).anyMatch(word -> Lemmas.in(TELLS, word));
    }

    private boolean asks(List<String> cue, Run content) {
        var first = page.lower(content.first());
        var interrogative = INTERROGATIVES.contains(first) || endsAsking(content);
        for (var word : cue) {
            if (word.equals("questioned")
                    || word.equals("questioning")
                    || (word.equals("questions") && cue.indexOf(word) == 0 && cue.size() == 1)) {
                return interrogative;
            }
            if (CueWords.isStatement(word)) {
                return false;
            }
            if (CueWords.isQuestion(word)) {
                return !first.equals("for")
                        && (!first.equals("to")
                                || page.lower(content.first() + 1).equals("respond"));
            }
        }
        if (cue.isEmpty() || cue.contains("pressed")) {
            return endsAsking(content);
        }
        if (cue.contains("wanted") && cue.contains("know")) {
            return true;
        }
        var wantsToKnow = cue.contains("wanted")
                && first.equals("to")
                && page.lower(content.first() + 1).equals("know");
        return wantsToKnow;
    }

    private boolean endsAsking(Run content) {
        for (var at = content.last(); at > content.first() && !page.word(at).isWord(); at--) {
            if (page.word(at).is("?")) {
                return true;
            }
        }
        return false;
    }
}
