package io.onrecord.event;

import java.util.List;

/** Several failures told as one. */
final class Failures {

    private Failures() {}

    /**
     * The first failure, the others suppressed in it.
     *
     * @param failures at least one
     */
    static RuntimeException joined(List<RuntimeException> failures) {
        var first = failures.get(0);
        failures.stream().filter(other -> other != first).forEach(first::addSuppressed);
        return first;
    }
}
