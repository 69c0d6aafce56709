package io.onrecord.infra;

import io.onrecord.claim.Attributions;
import io.onrecord.event.BucketShelf;
import io.onrecord.extraction.NameIds;
import io.onrecord.extraction.tagger.SentenceEncoder;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.query.Echoes;
import io.onrecord.query.Lookup;
import io.onrecord.query.Named;
import io.onrecord.query.StoredArticle;
import io.onrecord.store.DynamoDbTable;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A table that can be asked. */
final class OpenTable {

    private final DynamoDbTable table;
    private final Supplier<Map<String, String>> environment;

    /** @param environment leads to the S3 that holds the articles; asked for only where their text is needed */
    OpenTable(DynamoDbClient client, String name, Supplier<Map<String, String>> environment) {
        this.table = new DynamoDbTable(client, name);
        this.environment = environment;
    }

    /**
     * An article with its text, from the bucket that its id names.
     *
     * @throws UserError if the text cannot be had
     */
    Attributions withText(StoredArticle article) {
        var bucket = article.id().substring(0, article.id().indexOf('/'));
        try {
            return BucketShelf.from(environment.get(), bucket)
                    .attributions(article)
                    .orElseThrow(() -> new UserError("The text of " + article.id()
                            + " is gone from the bucket, or was replaced. json and csv do without it."));
        } catch (SdkException e) {
            throw new UserError(
                    "The text of " + article.id() + " cannot be read: " + e.getMessage()
                            + ". Name an --endpoint s3=URL, or paste the export lines of a cloud that is up; json and"
                            + " csv do without the text.",
                    e);
        }
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
