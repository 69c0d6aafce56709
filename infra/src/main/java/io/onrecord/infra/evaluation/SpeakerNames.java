package io.onrecord.infra.evaluation;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Whether two names mean one speaker. */
final class SpeakerNames {

    private static final Set<String> TITLES =
            Set.of(("the a an of mr mrs ms miss dr sir lord lady dame sen senator rep representative gov governor"
                            + " president former secretary his her their its")
                    .split(" "));

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");
    private static final Pattern AND = Pattern.compile(",? and |, ");

    /** Shorter last words, such as Jr, make nobody the same. */
    private static final int SHORTEST_SURNAME = 4;

    private SpeakerNames() {}

    /**
     * Whether one name's words contain the other's, or a last word alone agrees; of several people each must be one of
     * the other's. So "Ms. Healey" is "Maura Healey"; wrongly, "Bill Clinton" and "Clinton", said of Hillary, are one too.
     */
    static boolean same(String one, String other) {
        var left = List.of(AND.split(one, -1));
        var right = List.of(AND.split(other, -1));
        var each = left.size() == right.size()
                && left.stream().allMatch(name -> right.stream().anyMatch(peer -> one(name, peer)));
        return each || one(one, other);
    }

    /** The words of a name that tell it from others: in lower case and ASCII, without titles, articles and possessives. */
    static List<String> words(String name) {
        var ascii = Normalizer.normalize(name.replace('’', '\''), Normalizer.Form.NFKD)
                .replaceAll("[^\\x00-\\x7f]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("'s\\b", "")
                .replace(".", "");
        return WORD.matcher(ascii)
                .results()
                .map(MatchResult::group)
                .filter(word -> !TITLES.contains(word))
                .toList();
    }

    /** Whether two names have a word in common. */
    static boolean share(String one, String other) {
        return words(one).stream().anyMatch(words(other)::contains);
    }

    private static boolean one(String one, String other) {
        var left = words(one);
        var right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return left.equals(right);
        }
        return left.containsAll(right) || right.containsAll(left) || isSurname(left, right);
    }

    private static boolean isSurname(List<String> left, List<String> right) {
        var last = left.get(left.size() - 1);
        return last.equals(right.get(right.size() - 1))
                && last.length() >= SHORTEST_SURNAME
                && (left.size() == 1 || right.size() == 1);
    }
}
