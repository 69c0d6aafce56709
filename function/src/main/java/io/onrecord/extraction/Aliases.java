package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The catalogue of institutions that go by several names: lines {@code canonical name | TYPE | other name, other name}.
 *
 * <p>A later line wins over an earlier one, so that a user's own file can add to what ships and correct it.
 */
final class Aliases {

    /** The catalogue that ships. */
    static final Aliases WORLD = of(Lists.lines("aliases.txt"));

    private final Map<String, Institution> byName;

    /**
     * @param name the canonical name
     * @param type what it is as a source
     */
    record Institution(String name, SourceType type) {}

    private Aliases(Map<String, Institution> byName) {
        this.byName = Map.copyOf(byName);
    }

    /**
     * A catalogue of these lines.
     *
     * @throws IllegalArgumentException if a line has not its three parts, or an unknown type
     */
    static Aliases of(List<String> lines) {
        var names = new HashMap<String, Institution>();
        lines.forEach(line -> add(line, names));
        return new Aliases(names);
    }

    /**
     * This catalogue with the lines of the user's file before its own.
     *
     * @throws IllegalArgumentException if a line has not its three parts, or an unknown type
     * @throws UncheckedIOException if the file cannot be read
     */
    Aliases with(Path file) {
        try {
            var lines = Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            var names = new HashMap<>(byName);
            names.putAll(of(lines).byName);
            return new Aliases(names);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of aliases cannot be read: " + file, e);
        }
    }

    /** The institution of this name, as written; a leading article does not count. */
    Optional<Institution> find(String name) {
        return Optional.ofNullable(byName.get(key(name)));
    }

    private static void add(String line, Map<String, Institution> names) {
        var parts = line.split("\\|", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("An alias line is “name | TYPE | other, other”, got: " + line);
        }
        var institution = new Institution(parts[0].strip(), SourceType.valueOf(parts[1].strip()));
        var all = new ArrayList<>(List.of(parts[2].split(",", -1)));
        all.add(parts[0]);
        all.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> names.put(key(name), institution));
    }

    /** Short names in capitals keep them (WHO is not who); others are found in any case. */
    private static String key(String name) {
        var bare = NameParts.withoutArticle(name).replace('’', '\'');
        return bare.length() <= 4 ? bare : bare.toLowerCase(Locale.ROOT);
    }
}
