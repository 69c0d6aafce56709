package io.onrecord.store;

import java.util.ArrayList;
import java.util.List;

/**
 * Items of one article, by the text of their range key, both ends inclusive.
 *
 * @param articleId whose items
 * @param from the first range key
 * @param to the last range key
 */
public record Range(String articleId, String from, String to) {

    /** The character after '#', which ends the revision in a key. */
    private static final String AFTER = "$";

    private static final String FIRST = " ";
    private static final String LAST = "~";

    /** Every item of the article, its own among them. */
    public static Range ofAll(String articleId) {
        return new Range(articleId, FIRST, LAST);
    }

    /** The claims of one revision. */
    public static Range ofClaims(String articleId, String revision) {
        return new Range(articleId, "claim#" + revision + "#", "claim#" + revision + AFTER);
    }

    /** Everything but one revision's items: what stands before, between and after those of each kind. */
    static List<Range> ofOthers(String articleId, String revision) {
        var others = new ArrayList<Range>();
        var from = FIRST;
        for (var kind : Key.KINDS) {
            others.add(new Range(articleId, from, kind + "#" + revision));
            from = kind + "#" + revision + AFTER;
        }
        others.add(new Range(articleId, from, LAST));
        return others;
    }

    boolean contains(Key key) {
        return key.articleId().equals(articleId)
                && from.compareTo(key.item()) <= 0
                && key.item().compareTo(to) <= 0;
    }
}
