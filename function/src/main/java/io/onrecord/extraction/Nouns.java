package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** What a common noun tells about whoever it stands for. All words in lower case. */
final class Nouns {

    private static final Lists LISTS = Lists.of("nouns.txt");
    private static final Set<String> MALE_TITLES = LISTS.get("titles-male");
    private static final Set<String> FEMALE_TITLES = LISTS.get("titles-female");
    private static final Set<String> TITLES = LISTS.get("titles");
    private static final Set<String> MEN = LISTS.get("person-male");
    private static final Set<String> WOMEN = LISTS.get("person-female");
    private static final Set<String> PERSONS = LISTS.get("person");
    private static final Set<String> PEOPLE = LISTS.get("people");
    private static final Set<String> BODIES = LISTS.get("body");
    private static final Set<String> DOCUMENTS = LISTS.get("document");
    private static final Set<String> EVENTS = LISTS.get("event");

    private static final Set<String> DOERS = Set.of("er", "or", "ist", "ian", "man", "woman");

    /** What ends like a doer and is none. */
    private static final Set<String> NO_DOERS = LISTS.get("no-doer");

    private static final Set<String> PARENTS =
            Set.of("father", "mother", "dad", "mum", "mom", "grandfather", "grandmother");

    private static final int SHORTEST_DOER = 5;

    private Nouns() {}

    /** Mr., Sen., President: what may stand before a name and is no part of it. */
    static boolean isTitle(String word) {
        return TITLES.contains(word)
                || MALE_TITLES.contains(word)
                || FEMALE_TITLES.contains(word)
                || isJoinedTitle(word);
    }

    /** Secretary-Treasurer, editor-in-chief, vice-president. */
    private static boolean isJoinedTitle(String word) {
        var hyphen = word.lastIndexOf('-');
        return hyphen > 0 && TITLES.contains(word.substring(hyphen + 1));
    }

    /** Mr., Mrs., Ms.: a title that leaves the surname alone. */
    static boolean isCourtesy(String word) {
        return Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "sir", "dame", "lady", "lord")
                .contains(word);
    }

    /** Whether what an article says of somebody has a noun for a person in it, courtesy titles aside. */
    static boolean nameAnOccupation(Set<String> roles) {
        return roles.stream().anyMatch(role -> isPerson(role) && !isCourtesy(role));
    }

    /** One person: senator, spokesman, 34-year-old, actor-turned-candidate. */
    static boolean isPerson(String word) {
        return word.endsWith("-year-old") || isParentOfSome(word) || isSimplePerson(latest(word));
    }

    /** Father-of-four, grandmother-of-six. */
    static boolean isParentOfSome(String word) {
        var of = word.indexOf("-of-");
        return of > 0 && PARENTS.contains(word.substring(0, of));
    }

    /** What somebody has turned: candidate for actor-turned-candidate; any other word as it is. */
    static String latest(String word) {
        var turned = word.lastIndexOf("-turned-");
        return turned < 0 ? word : word.substring(turned + "-turned-".length());
    }

    private static boolean isSimplePerson(String word) {
        return PERSONS.contains(word)
                || MEN.contains(word)
                || WOMEN.contains(word)
                || (isTitle(word) && !word.endsWith("."));
    }

    /** A noun that no list need hold, by its ending: spinner, unionist. */
    static boolean isDoer(String word) {
        return word.length() >= SHORTEST_DOER
                && DOERS.stream().anyMatch(word::endsWith)
                && !NO_DOERS.contains(word.substring(word.lastIndexOf('-') + 1));
    }

    /** One person by either: a listed noun, or one with a doer's ending. */
    static boolean isPersonOrDoer(String word) {
        return isPerson(word) || isDoer(word);
    }

    /** Several people: voters, senators, spokesmen. */
    static boolean isPeople(String word) {
        var one = singular(word);
        return PEOPLE.contains(word) || (!isPerson(word) && !one.equals(word) && isPerson(one));
    }

    static boolean isBody(String word) {
        return BODIES.contains(word);
    }

    /** Several bodies: agencies, parties. */
    static boolean isBodies(String word) {
        return !BODIES.contains(word) && BODIES.contains(singular(word));
    }

    static boolean isDocument(String word) {
        return DOCUMENTS.contains(word) || DOCUMENTS.contains(singular(word));
    }

    static boolean isEvent(String word) {
        return EVENTS.contains(word);
    }

    static boolean isKnown(String word) {
        return isPerson(word) || isPeople(word) || isBody(word) || isBodies(word) || isDocument(word) || isEvent(word);
    }

    /** The type of a source with this head; OTHER where no list holds the noun. */
    static SourceType type(String head) {
        if (isPerson(head)) {
            return SourceType.PERSON;
        }
        if (isPeople(head)) {
            return SourceType.GROUP;
        }
        if (isDocument(head) && !isBody(head)) {
            return SourceType.DOCUMENT;
        }
        if (isBody(head) || isBodies(head)) {
            return SourceType.ORGANIZATION;
        }
        return SourceType.OTHER;
    }

    /** What one says something in or at, as alternatives of a pattern: statement, press conference. The longest come first. */
    static String media() {
        return LISTS.get("medium").stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|"));
    }

    /** What the word says of its bearer's gender. */
    static Gender gender(String whole) {
        var word = isParentOfSome(whole) ? whole.substring(0, whole.indexOf('-')) : whole;
        if (MALE_TITLES.contains(word) || MEN.contains(word)) {
            return Gender.MALE;
        }
        return FEMALE_TITLES.contains(word) || WOMEN.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
    }

    /** The singular of a regular plural, or the word itself. */
    static String singular(String word) {
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ches") || word.endsWith("sses") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
