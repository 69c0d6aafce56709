package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Readable tokens of names, the same in every article: lawrence-kolb, pentagon, us-military. */
final class Slugs {

    /** Six bytes: among a million described sources two of one description collide with a probability below 0.002. */
    private static final int HASH_BYTES = 6;

    private static final Pattern POSSESSIVE = Pattern.compile("'s\\b");
    private static final Pattern INNER_MARKS = Pattern.compile("[.'](?=\\p{L}|\\b|$|\\s)");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

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
        var unpossessed = POSSESSIVE.matcher(name.replace('’', '\'')).replaceAll("");
        var words = SPACES.split(INNER_MARKS.matcher(unpossessed).replaceAll("."), -1);
        var kept = new ArrayList<String>();
        for (var i = 0; i < words.length; i++) {
            var inner = i > 0 && i < words.length - 1;
            var initial = inner && INITIAL.matcher(words[i]).matches();
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
        var parted = OTHERS.matcher(NameParts.plain(word).replace(".", "")).replaceAll("-");
        return ENDS.matcher(parted).replaceAll("");
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
