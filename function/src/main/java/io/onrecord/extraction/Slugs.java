package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/** Readable tokens of names, the same in every article: lawrence-kolb, pentagon, us-military. */
final class Slugs {

    /** Six bytes: among a million described sources two of one description collide with a probability below 0.002. */
    private static final int HASH_BYTES = 6;

    private final Aliases aliases;

    Slugs(Aliases aliases) {
        this.aliases = aliases;
    }

    /**
     * The token of whom a mention stands for: the same in every article for a full name or an institution; within the article alone
     * for a description and for a person of whom the article gives one name (Kranz), as another Kranz may be in the next.
     */
    String of(String articleId, Referent referent) {
        if (referent.isNobody()) {
            return "";
        }
        return referent.isDescription() || !isWhole(referent.name(), referent.type())
                ? within(articleId, referent.name())
                : of(referent.name());
    }

    /** Whether the name tells who it is without the article. Of a pair both names must. */
    private boolean isWhole(String name, SourceType type) {
        if (type == SourceType.GROUP && name.contains(" and ")) {
            return Arrays.stream(name.split(" and ", -1)).allMatch(one -> isWhole(one, SourceType.PERSON));
        }
        return type != SourceType.PERSON
                || name.indexOf(' ') > 0
                || aliases.find(name).isPresent();
    }

    /** The token of a name: without article, titles, middle initials and marks; "" where nothing is left. */
    String of(String name) {
        var canonical = aliases.find(name).map(Aliases.Institution::name).orElse(name);
        return join(canonical);
    }

    /** The token of a description, which only holds within its article. */
    String within(String articleId, String description) {
        return join(description) + "-" + hash(articleId + "\n" + description.toLowerCase(Locale.ROOT));
    }

    private static String join(String name) {
        var words = name.replace('’', '\'')
                .replaceAll("'s\\b", "")
                .replaceAll("[.'](?=\\p{L}|\\b|$|\\s)", ".")
                .split("\\s+", -1);
        var kept = new ArrayList<String>();
        for (var i = 0; i < words.length; i++) {
            var inner = i > 0 && i < words.length - 1;
            var initial = inner && words[i].matches("\\p{Lu}\\.");
            var suffix = i > 0 && NameParts.isSuffix(words[i].replace(",", ""));
            if (!initial && !suffix && !(i == 0 && isArticle(words[i]))) {
                kept.add(plain(words[i]));
            }
        }
        return String.join("-", kept.stream().filter(word -> !word.isEmpty()).toList());
    }

    private static boolean isArticle(String word) {
        return word.equalsIgnoreCase("the") || word.equalsIgnoreCase("a") || word.equalsIgnoreCase("an");
    }

    private static String plain(String word) {
        var ascii = Normalizer.normalize(word, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("Æ", "Ae")
                .replace("ø", "o")
                .replace("Ø", "O")
                .replace("ł", "l")
                .replace("Ł", "L");
        return ascii.toLowerCase(Locale.ROOT)
                .replace(".", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
