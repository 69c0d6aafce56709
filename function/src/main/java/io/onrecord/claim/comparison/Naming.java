package io.onrecord.claim.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether two sentences name other people, places or days. A name that only one of them has is no difference. */
final class Naming {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private Naming() {}

    static Optional<String> difference(Alignment alignment) {
        var mine = names(alignment.leftOfOne(), alignment.other());
        var theirs = names(alignment.leftOfOther(), alignment.one());
        for (var name : mine) {
            for (var against : theirs) {
                if (sort(name).equals(sort(against))) {
                    return Optional.of(name.text() + ", " + against.text());
                }
            }
        }
        return Optional.empty();
    }

    private static List<Token> names(List<Token> left, List<Token> others) {
        return left.stream()
                .filter(Token::name)
                .filter(name -> !isAcronymOf(name.text(), others))
                .toList();
    }

    private static String sort(Token name) {
        if (DAYS.contains(name.lower())) {
            return "day";
        }
        return Words.MONTHS.contains(name.lower()) ? "month" : "name";
    }

    /** TACs are total allowable catches. */
    private static boolean isAcronymOf(String name, List<Token> tokens) {
        var letters = name.replaceAll("s$", "");
        if (letters.length() < 2 || !letters.chars().allMatch(Character::isUpperCase)) {
            return false;
        }
        var initials = new StringBuilder();
        tokens.forEach(
                token -> initials.append(Character.toUpperCase(token.text().charAt(0))));
        return initials.indexOf(letters) >= 0;
    }
}
