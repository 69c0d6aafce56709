package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everybody and everything that an article names. */
final class Cast {

    /**
     * A name at its place, and whose it is.
     *
     * @param name the place
     * @param entity who is named there
     */
    record Appearance(Name name, Entity entity) {}

    private final List<Entity> entities;
    private final List<Appearance> appearances;
    private final Map<Integer, Appearance> byWord = new HashMap<>();

    Cast(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        var all = new ArrayList<Appearance>();
        for (var entity : entities) {
            for (var name : entity.mentions()) {
                all.add(new Appearance(name, entity));
            }
        }
        all.sort(Comparator.comparing(appearance -> appearance.name().run()));
        this.appearances = List.copyOf(all);
        for (var appearance : all) {
            for (var i = appearance.name().whole().first();
                    i < appearance.name().whole().end();
                    i++) {
                byWord.putIfAbsent(i, appearance);
            }
        }
    }

    List<Entity> entities() {
        return entities;
    }

    /** Every name in text order. */
    List<Appearance> appearances() {
        return appearances;
    }

    Stream<Entity> people() {
        return entities.stream().filter(Entity::isPerson);
    }

    /** The names that begin within the run, in text order. */
    List<Appearance> within(Run run) {
        return appearances.stream()
                .filter(appearance -> run.contains(appearance.name().run().first()))
                .toList();
    }

    /** Whether a name within the run is the referent's. */
    boolean isNamedIn(Run run, Referent referent) {
        return within(run).stream()
                .anyMatch(appearance -> appearance.entity().name().equals(referent.name()));
    }

    /** The nouns by which the article describes the referent, in lower case. */
    Set<String> roles(Referent referent) {
        return entities.stream()
                .filter(entity -> entity.name().equals(referent.name()))
                .findFirst()
                .map(Entity::roles)
                .orElse(Set.of());
    }

    /** The name that covers the word. */
    Optional<Appearance> at(int word) {
        return Optional.ofNullable(byWord.get(word));
    }
}
