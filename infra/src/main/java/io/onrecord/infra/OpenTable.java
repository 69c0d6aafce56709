package io.onrecord.infra;

import io.onrecord.extraction.NameIds;
import io.onrecord.extraction.tagger.SentenceEncoder;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.query.Echoes;
import io.onrecord.query.Lookup;
import io.onrecord.query.Named;
import io.onrecord.store.DynamoDbTable;
import java.util.List;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A table that can be asked. */
final class OpenTable {

    private final DynamoDbTable table;

    OpenTable(DynamoDbClient client, String name) {
        this.table = new DynamoDbTable(client, name);
    }

    ClaimArchive archive() {
        return new ClaimArchive(table);
    }

    Echoes echoes() {
        return new Echoes(table, new SentenceEncoder());
    }

    /**
     * The id of the source that somebody means.
     *
     * @throws UserError if there is none, or several
     */
    String source(String name) {
        return id("source", name, directory().source(name));
    }

    /** The id of the subject that somebody means. */
    String subject(String name) {
        return id("subject", name, directory().subject(name));
    }

    /** The outlet that somebody means. */
    String outlet(String name) {
        return id("outlet", name, directory().outlet(name));
    }

    private Directory directory() {
        return new Directory(table, new NameIds());
    }

    private static String id(String what, String name, Lookup lookup) {
        if (lookup instanceof Lookup.Found found) {
            return found.named().id();
        }
        if (lookup instanceof Lookup.Ambiguous ambiguous) {
            throw new UserError("“" + name + "” may be " + listed(ambiguous.candidates(), " or ")
                    + ". Name one of them, by its id if need be.");
        }
        var suggestions = ((Lookup.Unknown) lookup).suggestions();
        throw new UserError("The table knows no " + what + " “" + name + "”."
                + (suggestions.isEmpty() ? "" : " Did you mean " + listed(suggestions, " or ") + "?"));
    }

    private static String listed(List<Named> names, String between) {
        return names.stream()
                .map(named -> named.name() + " (" + named.id() + ")")
                .collect(Collectors.joining(between));
    }
}
