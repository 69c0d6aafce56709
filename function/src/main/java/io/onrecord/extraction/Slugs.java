package io.onrecord.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
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
