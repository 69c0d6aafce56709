package io.onrecord.claim;

/**
 * What a claim is about.
 *
 * @param id a token of the name that is the same in every article (iran); not empty
 * @param name the name as people write it (Iran); not empty
 */
public record Subject(String id, String name) {

    /**
     * @throws IllegalArgumentException if the id or the name is empty
     */
    public Subject {
        if (id.isEmpty() || name.isEmpty()) {
            throw new IllegalArgumentException(
                    "A subject needs an id and a name, got \"" + id + "\" and \"" + name + "\"");
        }
    }
}
