package io.onrecord.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
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
    private final Map<String, Entity> byName = new HashMap<>();
    private final Set<String> lastWords = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Map<String, Set<String>> listed = new HashMap<>();
    private final Map<String, Set<String>> sorts = new HashMap<>();

    Cast(List<Entity> entities) {
        this.entities = List.copyOf(entities);
        var all = new ArrayList<Appearance>();
        for (var entity : entities) {
            byName.putIfAbsent(entity.name(), entity);
            for (var name : entity.mentions()) {
                all.add(new Appearance(name, entity));
                lastWords.add(name.last());
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
        var found = new ArrayList<Appearance>();
        for (var i = run.first(); i < run.end(); i++) {
            var appearance = byWord.get(i);
            if (appearance != null && appearance.name().run().first() == i) {
                found.add(appearance);
            }
        }
        return found;
    }

    /** Whether a name within the run is the referent's. */
    boolean isNamedIn(Run run, Referent referent) {
        return within(run).stream()
                .anyMatch(appearance -> appearance.entity().name().equals(referent.name()));
    }

    /** The nouns by which the article describes the referent, in lower case. */
    Set<String> roles(Referent referent) {
        var entity = byName.get(referent.name());
        return entity == null ? Set.of() : entity.roles();
    }

    /** Whoever has this as the most complete name. */
    Optional<Entity> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether a name of the article ends with the word. */
    boolean endsName(String word) {
        return lastWords.contains(word);
    }

    /** The words of a name or description, in lower case. */
    Set<String> words(String name) {
        return words.computeIfAbsent(name, NameParts::words);
    }

    /** The sorts of body that the referent's name, as written or listed, and its nouns tell of. */
    Set<String> sorts(Referent referent) {
        return sorts.computeIfAbsent(referent.name(), name -> {
            var all = new HashSet<>(words(name));
            all.addAll(listedWords(name));
            var told = new HashSet<>(BodySorts.ofName(all));
            roles(referent).forEach(role -> told.addAll(BodySorts.ofHead(role)));
            return Set.copyOf(told);
        });
    }

    /** The words of the name under which the catalogue lists this one, in lower case; none where it does not. */
    Set<String> listedWords(String name) {
        return listed.computeIfAbsent(
                name,
                one -> Aliases.WORLD
                        .find(one)
                        .map(institution -> NameParts.words(institution.name()))
                        .orElse(Set.of()));
    }

    /** The name that covers the word. */
    Optional<Appearance> at(int word) {
        return Optional.ofNullable(byWord.get(word));
    }
}
