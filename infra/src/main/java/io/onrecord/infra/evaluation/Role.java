package io.onrecord.infra.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a span does in a claim. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** The role that an annotation names, with a number after it or none: {@code Source}, {@code Content2}. */
    static Optional<Role> named(String argument) {
        var name = argument.replaceFirst("[0-9]+$", "").toUpperCase(Locale.ROOT);
        return Stream.of(values()).filter(role -> role.name().equals(name)).findFirst();
    }
}
