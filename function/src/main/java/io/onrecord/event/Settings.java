package io.onrecord.event;

import io.onrecord.article.Limits;
import java.util.Map;

/**
 * What the function is told by its environment, read once.
 *
 * @param table the name of the table of claims, from ONRECORD_TABLE
 * @param limits how large an upload and its text may be
 */
record Settings(String table, Limits limits) {

    private static final String TABLE = "ONRECORD_TABLE";

    /**
     * Reads ONRECORD_TABLE, which must be there, and the variables of {@link Limits#from}.
     *
     * @throws IllegalArgumentException naming the variable that is missing or cannot be used
     */
    static Settings from(Map<String, String> environment) {
        var table = environment.getOrDefault(TABLE, "");
        if (table.isBlank()) {
            throw new IllegalArgumentException(TABLE + " is missing: set it to the name of the table of claims");
        }
        return new Settings(table, Limits.from(environment));
    }
}
