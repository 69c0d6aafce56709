package io.onrecord.claim.comparison;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Whether two spellings may be of one name: Tal and Tell, Iran and Iranian, Evgeny and Yevgeny.
 *
 * <p>Gets wrong two names that differ in their vowels alone, such as Marsk and Mirsk.
 */
final class NameForms {

    private static final int SHORTEST_SKELETON = 2;

    private static final Map<String, String> PEOPLES = peoples();

    private NameForms() {}

    private static Map<String, String> peoples() {
        var peoples = new HashMap<String, String>();
        for (var line : Words.lines("peoples.txt")) {
            var names = line.split("\\s+", -1);
            Arrays.stream(names).forEach(name -> peoples.put(name, names[0]));
        }
        return Map.copyOf(peoples);
    }

    static boolean same(String one, String other) {
        var plain = people(one);
        var otherPlain = people(other);
        return plain.equals(otherPlain)
                || derived(plain, otherPlain)
                || derived(otherPlain, plain)
                || (plain.length() > 2 && otherPlain.length() > 2 && sameSkeleton(plain, otherPlain));
    }

    /** What the spellings of a name share, as far as letters tell. */
    static String key(String name) {
        var plain = people(name);
        var skeleton = skeleton(plain);
        return skeleton.length() > SHORTEST_SKELETON ? skeleton : plain;
    }

    /** One word for a country and its people. */
    private static String people(String name) {
        var plain = plain(name);
        return PEOPLES.getOrDefault(plain, plain);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z0-9]", "");
    }

    /** Germans are of Germany, and Iraqis of Iraq. */
    private static boolean derived(String base, String form) {
        var root = base.replaceAll("(y|a|e|o|land)$", "");
        return root.length() >= 3
                && form.startsWith(root)
                && form.substring(root.length()).matches("|s|n|ns|an|ans|ian|ians|i|is|ish|ese|ic|er|ers|y|a");
    }

    private static boolean sameSkeleton(String one, String other) {
        var skeleton = skeleton(one);
        return skeleton.length() >= SHORTEST_SKELETON && skeleton.equals(skeleton(other));
    }

    /** The sounds that transliterations agree on. */
    private static String skeleton(String plain) {
        return plain.replaceAll("tch|ch|zh|sch|sh|hs|x|ts|tz|c(?=[ei])|z", "s")
                .replaceAll("kh|gh|q|ck|c", "k")
                .replaceAll("ph", "f")
                .replaceAll("w", "v")
                .replaceAll("(.)\\1", "$1")
                .replaceAll("[aeiouyjh]", "");
    }
}
