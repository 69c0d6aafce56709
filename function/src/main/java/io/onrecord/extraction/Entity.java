package io.onrecord.extraction;

import io.onrecord.claim.SourceType;
import java.util.List;
import java.util.Set;

/**
 * Somebody or something that an article names, with every place where it does.
 *
 * @param name the most complete name that the article gives
 * @param type what it is as a source
 * @param gender what the article shows of a person's gender
 * @param mentions the places, in text order; not empty
 * @param roles the nouns by which the article describes it, in lower case: senator, candidate
 * @param role the fullest phrase that introduces it, "" for none
 */
record Entity(String name, SourceType type, Gender gender, List<Name> mentions, Set<String> roles, String role) {

    Entity {
        mentions = List.copyOf(mentions);
        roles = Set.copyOf(roles);
    }

    boolean isPerson() {
        return type == SourceType.PERSON;
    }

    /** How often the article names it. */
    int weight() {
        return mentions.size();
    }

    /** The last mention that ends at or before the word, or the first of all. */
    Name lastBefore(int word) {
        var found = mentions.get(0);
        for (var mention : mentions) {
            if (mention.run().end() <= word) {
                found = mention;
            }
        }
        return found;
    }

    boolean isNamedBefore(int word) {
        return mentions.get(0).run().end() <= word;
    }
}
