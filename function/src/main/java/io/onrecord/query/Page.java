package io.onrecord.query;

import java.util.List;

/**
 * Some of the claims that answer a question.
 *
 * @param claims in the order that was asked for; claims of one second in the order of their articles and places
 * @param cursor what to ask the same question with for the next page, "" after the last. A page with a cursor may hold
 *     fewer claims than were asked for, even none: reading stops after {@value IndexReading#MOST_ITEMS} items
 */
public record Page(List<StoredClaim> claims, String cursor) {

    public Page {
        claims = List.copyOf(claims);
    }

    /** Whether another page follows. */
    public boolean hasNext() {
        return !cursor.isEmpty();
    }
}
