package io.onrecord.claim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two sentences give other amounts, dates or times. What only one of them gives is no difference. */
final class Numbers {

    private Numbers() {}

    static Optional<String> difference(Sentence one, Sentence other) {
        var mine = without(one.quantities(), other.quantities());
        var theirs = without(other.quantities(), one.quantities());
        for (var quantity : mine) {
            for (var against : theirs) {
                if (comparable(quantity, against)) {
                    return Optional.of(quantity.words() + ", " + against.words());
                }
            }
        }
        return Optional.empty();
    }

    /** Three of a thing and three per cent of it differ; four o'clock and four of a thing have nothing to do. */
    private static boolean comparable(Quantity one, Quantity other) {
        return one.kind() == other.kind() || (isCount(one) && isCount(other));
    }

    private static boolean isCount(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.SHARE;
    }

    /** How many of the first are among the second. */
    static int shared(Sentence one, Sentence other) {
        return one.quantities().size()
                - without(one.quantities(), other.quantities()).size();
    }

    private static List<Quantity> without(List<Quantity> quantities, List<Quantity> others) {
        var left = new ArrayList<>(others);
        var without = new ArrayList<Quantity>();
        for (var quantity : quantities) {
            var same = left.stream().filter(quantity::same).findFirst();
            same.ifPresentOrElse(left::remove, () -> without.add(quantity));
        }
        return without;
    }
}
