package io.onrecord.claim.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A sentence as its words and its quantities.
 *
 * @param text as it came
 * @param tokens its words in order; those of quantities are not among them
 * @param quantities its amounts, dates and times
 * @param raw all words and marks, contractions taken apart
 */
record Sentence(String text, List<Token> tokens, List<Quantity> quantities, List<String> raw) {

    private static final Pattern WORD = Pattern.compile(
            "(?:\\p{Lu}\\.){2,}+|[\\p{Sc}]?\\d++(?:[.,:]\\d++)*+(?:st|nd|rd|th|am|pm|bn|tn|m|k|s)?+|[\\p{Sc}%]|\\p{L}[\\p{L}\\p{M}]*+(?:['’]\\p{L}++)*+|[.,;:!?…—–“”\"()]");

    /** Inside a name from another script: Hsuan-p'o, Tal-i Khan. */
    private static final Pattern NAME_HYPHEN =
            Pattern.compile("(?<=\\p{Lu}\\p{L}{1,9})-(?=\\p{L}'\\p{L}|\\p{Ll}{1,3}\\b)");

    /** A letter to the expressions above, and in no English word. */
    private static final String JOINT = "\u02bc";

    private static final Set<String> CLAUSE_WORDS = Set.of(
            "because",
            "although",
            "though",
            "while",
            "when",
            "if",
            "unless",
            "until",
            "but",
            "who",
            "which",
            "whose",
            "whereas",
            "since",
            "so",
            "as",
            "after",
            "before",
            "and",
            "or",
            "that",
            "what",
            "where",
            "how",
            "whether",
            "than");

    private static final Pattern MARK = Pattern.compile("[.,;:!?…—–“”\"()]");

    private static final Set<String> AUXILIARIES =
            Set.of("has", "had", "is", "was", "will", "would", "can", "could", "may", "might", "should", "must", "did");

    private static final String SENTENCE_ENDS = ".!?…“\":";

    Sentence {
        tokens = List.copyOf(tokens);
        quantities = List.copyOf(quantities);
    }

    static Sentence of(String text) {
        var starts = new ArrayList<Integer>();
        var raw = raw(text, starts);
        var quantities = new ArrayList<Quantity>();
        var taken = new HashSet<Integer>();
        new QuantityReader(raw, quantities, taken).read();
        return new Sentence(text, tokens(raw, starts, taken), quantities, List.copyOf(raw));
    }

    /** Words and marks as they stand, contractions taken apart. */
    private static List<String> raw(String text, List<Integer> starts) {
        var raw = new ArrayList<String>();
        var joined = NAME_HYPHEN.matcher(text.replace('\u2019', '\'')).replaceAll(JOINT);
        WORD.matcher(joined).results().forEach(match -> {
            var word = match.group().replace(JOINT, "");
            Contractions.apart(Character.isUpperCase(word.charAt(0)) ? word.replace(".", "") : word, raw);
            while (starts.size() < raw.size()) {
                starts.add(match.start());
            }
        });
        return raw;
    }

    private static List<Token> tokens(List<String> raw, List<Integer> starts, Set<Integer> taken) {
        var tokens = new ArrayList<Token>();
        var clause = 0;
        for (var at = 0; at < raw.size(); at++) {
            var word = raw.get(at);
            if (!Character.isLetter(word.codePointAt(0))) {
                clause++;
                continue;
            }
            if (CLAUSE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                clause++;
            }
            if (!taken.contains(at)) {
                tokens.add(token(raw, at, starts.get(at), clause));
            }
        }
        return tokens;
    }

    private static Token token(List<String> raw, int at, int start, int clause) {
        var word = raw.get(at);
        var lower = Stems.spelled(word.toLowerCase(Locale.ROOT));
        return new Token(word, start, lower, Stems.of(lower), isName(raw, at), clause);
    }

    /** The first word of a sentence is one only if the next is too. */
    private static boolean isName(List<String> raw, int at) {
        var word = raw.get(at);
        if (!Character.isUpperCase(word.codePointAt(0)) || word.equals("I")) {
            return false;
        }
        var acronym = word.length() > 1 && Character.isUpperCase(word.charAt(1));
        var first = at == 0 || SENTENCE_ENDS.contains(raw.get(at - 1));
        return acronym || (first ? opensName(raw, at) : !Words.FUNCTION.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Before another name, or as a single subject: “Spain had broken the ceasefire”. */
    private static boolean opensName(List<String> raw, int at) {
        if (at + 1 >= raw.size() || Words.FUNCTION.contains(raw.get(at).toLowerCase(Locale.ROOT))) {
            return false;
        }
        var next = raw.get(at + 1);
        var named = Character.isUpperCase(next.codePointAt(0)) && !next.equals("I");
        return named || (AUXILIARIES.contains(next) && !raw.get(at).endsWith("s"));
    }

    /** All its words in small letters and one spelling, without marks. */
    List<String> words() {
        return raw.stream()
                .filter(word -> !MARK.matcher(word).matches())
                .map(word -> Stems.spelled(word.toLowerCase(Locale.ROOT)))
                .toList();
    }

    List<Token> content() {
        return tokens.stream().filter(Token::isContent).toList();
    }
}
