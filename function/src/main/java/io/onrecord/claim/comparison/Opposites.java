package io.onrecord.claim.comparison;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Words of which one denies or reverses the other: rise and fall, accept and reject. */
final class Opposites {

    private static final Map<String, Set<String>> OF = read();

    private Opposites() {}

    private static Map<String, Set<String>> read() {
        var opposites = new HashMap<String, Set<String>>();
        for (var line : Words.lines("opposites.txt")) {
            var sides = line.split("\\|", -1);
            for (var one : stems(sides[0])) {
                for (var other : stems(sides[1])) {
                    opposites.computeIfAbsent(one, any -> new HashSet<>()).add(other);
                    opposites.computeIfAbsent(other, any -> new HashSet<>()).add(one);
                }
            }
        }
        return opposites;
    }

    private static Set<String> stems(String side) {
        var stems = new HashSet<String>();
        Arrays.stream(side.strip().split("\\s+", -1))
                .map(word -> Stems.of(Stems.spelled(word)))
                .forEach(stems::add);
        return stems;
    }

    static boolean are(Token one, Token other) {
        return OF.getOrDefault(one.stem(), Set.of()).contains(other.stem());
    }
}
