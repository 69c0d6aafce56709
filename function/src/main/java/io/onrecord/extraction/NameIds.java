package io.onrecord.extraction;

import java.util.function.UnaryOperator;

/** The ids that the extractor gives to names: whoever looks a name up makes the same id of it. */
public final class NameIds implements UnaryOperator<String> {

    private final Slugs slugs = new Slugs(Aliases.WORLD);

    /** The id of a source or subject of this name; "" where nothing is left of it. */
    @Override
    public String apply(String name) {
        return slugs.of(name);
    }
}
