package io.onrecord.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A name that an article gives to a source, a subject or its outlet, to be found by the beginning of any of its words:
 * in the index it stands under {@code #law} and under {@code #kol} for Lawrence Kolb, who is lawrence-kolb.
 *
 * @param index the index in which what it names is a key
 * @param id that key
 * @param name a name that leads to it, as the article has it
 */
public record NameItem(Index index, String id, String name) {

    /** Short enough for what a person remembers, long enough that few names share it. */
    private static final int BEGINNING_LETTERS = 3;

    /** Begins no id of a source or subject, so that no question of theirs comes upon a name; an outlet may begin with it. */
    private static final String MARK = "#";

    /** Each word costs an item; what is longer is a description more than a name. */
    private static final int MOST_WORDS = 6;

    private static final Set<String> SMALL_WORDS = Set.of("the", "of", "and", "for", "a", "an", "in", "on", "at", "to");

    /** The name of an item under a {@link #key}; nothing for the articles and claims of an outlet that is called so. */
    public static Optional<NameItem> of(Index index, Map<String, AttributeValue> item) {
        if (!item.containsKey(Attributes.NAMED)) {
            return Optional.empty();
        }
        var named = Fields.of(item).map(Attributes.NAMED);
        return Optional.of(new NameItem(index, named.text(Attributes.ID), named.text(Attributes.NAME)));
    }

    /** The words of a name by which it is found: in small letters, without accents and marks. */
    public static List<String> words(String name) {
        var plain = Normalizer.normalize(name.replaceAll("['’]s?(?!\\p{L})|[.'’]", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty() && !SMALL_WORDS.contains(word))
                .distinct()
                .toList();
    }

    /** What stands in the index for a word: one of {@link #words}, or its beginning. */
    public static String key(String word) {
        var letters = Math.min(BEGINNING_LETTERS, word.codePointCount(0, word.length()));
        return MARK + word.substring(0, word.offsetByCodePoints(0, letters));
    }

    /** The keys under which it is found. */
    List<String> keys() {
        return words(name).stream()
                .limit(MOST_WORDS)
                .map(NameItem::key)
                .distinct()
                .toList();
    }

    Fields item(String articleId, String revision, String key) {
        return Fields.of(Key.ofName(articleId, revision, key, index.hash() + MARK + id))
                .exactly(Attributes.REVISION, revision)
                .exactly(index.hash(), key)
                .map(Attributes.NAMED, Fields.empty().exactly(Attributes.ID, id).text(Attributes.NAME, name));
    }
}
