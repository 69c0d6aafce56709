package io.onrecord.export;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The JSON Schema that is published in schemas/, in the hands of a validator that is not ours. */
public final class PublishedSchema {

    private static final String NAME = "urn:on-record:claims";

    private PublishedSchema() {}

    /** What stands against this being a line of extract; nothing if it is one. */
    public static List<String> objectionsToExtracted(String json) {
        return objections(NAME + "#/$defs/extracted", json);
    }

    /** What stands against this being the answer of query. */
    public static List<String> objectionsToAnswer(String json) {
        return objections(NAME + "#/$defs/answer", json);
    }

    /** What stands against the schema's being one. */
    static List<String> objectionsToItself() {
        return objections(VersionFlag.V202012.getId(), text());
    }

    private static List<String> objections(String schema, String json) {
        return JsonSchemaFactory.getInstance(
                        VersionFlag.V202012,
                        with -> with.schemaLoaders(loaders -> loaders.schemas(Map.of(NAME, text()))))
                .getSchema(SchemaLocation.of(schema))
                .validate(
                        json, InputFormat.JSON, run -> run.getExecutionConfig().setFormatAssertionsEnabled(true))
                .stream()
                .map(ValidationMessage::getMessage)
                .toList();
    }

    private static String text() {
        try {
            return Files.readString(Path.of("..", "schemas", "claims.schema.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
