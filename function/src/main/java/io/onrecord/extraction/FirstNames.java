package io.onrecord.extraction;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** First names, and the gender of those who mostly bear them. */
final class FirstNames {

    private static final Lists LISTS = Lists.of("first-names.txt");
    private static final Set<String> FEMALE = plain("female");
    private static final Set<String> MALE = plain("male");
    private static final Set<String> EITHER = plain("either");

    private static final Set<String> FAMILIES_FIRST = plain("family-first");
    private static final Set<String> SURNAMES_TOO = plain("surname-too");

    /** Short forms and the names that they stand for. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("bill", "william"),
            Map.entry("will", "william"),
            Map.entry("bob", "robert"),
            Map.entry("rob", "robert"),
            Map.entry("jim", "james"),
            Map.entry("jimmy", "james"),
            Map.entry("joe", "joseph"),
            Map.entry("mike", "michael"),
            Map.entry("tom", "thomas"),
            Map.entry("tim", "timothy"),
            Map.entry("dan", "daniel"),
            Map.entry("dave", "david"),
            Map.entry("steve", "stephen"),
            Map.entry("rick", "richard"),
            Map.entry("dick", "richard"),
            Map.entry("rich", "richard"),
            Map.entry("ron", "ronald"),
            Map.entry("don", "donald"),
            Map.entry("ken", "kenneth"),
            Map.entry("ben", "benjamin"),
            Map.entry("ted", "edward"),
            Map.entry("ed", "edward"),
            Map.entry("bernie", "bernard"),
            Map.entry("chuck", "charles"),
            Map.entry("charlie", "charles"),
            Map.entry("nick", "nicholas"),
            Map.entry("tony", "anthony"),
            Map.entry("andy", "andrew"),
            Map.entry("matt", "matthew"),
            Map.entry("josh", "joshua"),
            Map.entry("jake", "jacob"),
            Map.entry("larry", "lawrence"),
            Map.entry("greg", "gregory"),
            Map.entry("jeff", "jeffrey"),
            Map.entry("sam", "samuel"),
            Map.entry("alex", "alexander"),
            Map.entry("chris", "christopher"),
            Map.entry("pete", "peter"),
            Map.entry("phil", "philip"),
            Map.entry("ray", "raymond"),
            Map.entry("liz", "elizabeth"),
            Map.entry("beth", "elizabeth"),
            Map.entry("kate", "katherine"),
            Map.entry("kathy", "kathleen"),
            Map.entry("debbie", "deborah"),
            Map.entry("sue", "susan"),
            Map.entry("pat", "patricia"),
            Map.entry("jen", "jennifer"),
            Map.entry("meg", "margaret"),
            Map.entry("peggy", "margaret"),
            Map.entry("becky", "rebecca"),
            Map.entry("trish", "patricia"));

    private FirstNames() {}

    static boolean contains(String name) {
        var lower = NameParts.plain(name);
        return FEMALE.contains(lower) || MALE.contains(lower) || EITHER.contains(lower) || isDouble(lower);
    }

    /** Wu of Wu Xingfa: a family name that comes first. */
    static boolean isFamilyFirst(String name) {
        return FAMILIES_FIRST.contains(NameParts.plain(name));
    }

    /** Clinton, Graham: a single word is a family name as often. */
    static boolean isSurnameToo(String name) {
        return SURNAMES_TOO.contains(NameParts.plain(name));
    }

    static Gender gender(String name) {
        var lower = NameParts.plain(name);
        if (EITHER.contains(lower) || (FEMALE.contains(lower) && MALE.contains(lower))) {
            return Gender.UNKNOWN;
        }
        if (MALE.contains(lower)) {
            return Gender.MALE;
        }
        if (FEMALE.contains(lower)) {
            return Gender.FEMALE;
        }
        return isDouble(lower) ? gender(lower.substring(0, lower.indexOf('-'))) : Gender.UNKNOWN;
    }

    /** Whether one person may be called both: the same, an initial of it, or a short form of it. */
    static boolean agree(String one, String other) {
        var a = one.toLowerCase(Locale.ROOT);
        var b = other.toLowerCase(Locale.ROOT);
        return a.equals(b) || isInitialOf(a, b) || isInitialOf(b, a) || full(a).equals(full(b));
    }

    private static String full(String name) {
        return SHORT.getOrDefault(name, name);
    }

    private static boolean isInitialOf(String initial, String name) {
        return initial.length() == 2 && initial.charAt(1) == '.' && name.charAt(0) == initial.charAt(0);
    }

    private static Set<String> plain(String key) {
        return LISTS.get(key).stream().map(NameParts::plain).collect(Collectors.toUnmodifiableSet());
    }

    /** Jean-Claude, Anne-Marie. */
    private static boolean isDouble(String lower) {
        var hyphen = lower.indexOf('-');
        return hyphen > 1 && contains(lower.substring(0, hyphen));
    }
}
