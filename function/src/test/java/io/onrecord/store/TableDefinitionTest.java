package io.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** Holds the template that deploys the table to the definition that everything else uses. */
class TableDefinitionTest {

    private static final Path TEMPLATE = Path.of("..", "template.yaml");

    private static final JsonNode TABLE = template();

    @Test
    void theTemplateHasItsKeys() {
        assertThat(keys(TABLE.at("/KeySchema")))
                .isEqualTo(keys(TableDefinition.request("claims").keySchema()));
    }

    @Test
    void theTemplateHasItsAttributes() {
        var defined = TableDefinition.request("claims").attributeDefinitions().stream()
                .map(attribute -> attribute.attributeName() + " " + attribute.attributeTypeAsString())
                .toList();
        assertThat(texts(TABLE.at("/AttributeDefinitions"), "AttributeName", "AttributeType"))
                .containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void theTemplateHasItsIndexes() {
        var defined = TableDefinition.request("claims").globalSecondaryIndexes().stream()
                .map(index -> index.indexName() + " " + keys(index.keySchema()) + " "
                        + index.projection().projectionTypeAsString())
                .toList();
        assertThat(stream(TABLE.at("/GlobalSecondaryIndexes"))
                        .map(index -> index.at("/IndexName").asText() + " " + keys(index.at("/KeySchema")) + " "
                                + index.at("/Projection/ProjectionType").asText()))
                .containsExactlyInAnyOrderElementsOf(defined);
    }

    @Test
    void theTemplateExpiresByItsAttribute() {
        assertThat(TABLE.at("/TimeToLiveSpecification/AttributeName").asText()).isEqualTo(TableDefinition.TIME_TO_LIVE);
        assertThat(TABLE.at("/TimeToLiveSpecification/Enabled").asText()).isEqualTo("true");
    }

    @Test
    void theTemplatePaysByRequest() {
        assertThat(TABLE.at("/BillingMode").asText())
                .isEqualTo(TableDefinition.request("claims").billingModeAsString());
    }

    private static List<String> keys(List<KeySchemaElement> schema) {
        return schema.stream()
                .map(key -> key.attributeName() + " " + key.keyTypeAsString())
                .toList();
    }

    private static List<String> keys(JsonNode schema) {
        return texts(schema, "AttributeName", "KeyType");
    }

    private static List<String> texts(JsonNode nodes, String first, String second) {
        return stream(nodes)
                .map(node -> node.path(first).asText() + " " + node.path(second).asText())
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode nodes) {
        return StreamSupport.stream(nodes.spliterator(), false);
    }

    private static JsonNode template() {
        try {
            var table = new ObjectMapper(new YAMLFactory())
                    .readTree(TEMPLATE.toFile())
                    .at("/Resources/ClaimsTable/Properties");
            assertThat(table.isObject()).as("ClaimsTable in %s", TEMPLATE).isTrue();
            return table;
        } catch (IOException e) {
            throw new AssertionError("The template must be there and readable: " + TEMPLATE, e);
        }
    }
}
