package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What template.yaml lets the page do and whom it lets in. */
class PageTemplateTest {

    private static final String READS =
            "s3:(GetObject|GetObjectVersion|ListBucket)|dynamodb:(GetItem|BatchGetItem|Query)";

    private final JsonNode template = template();

    @Test
    void thereIsNoPageUnlessItIsAskedFor() {
        assertThat(template.at("/Parameters/Page/Default").asText()).isEqualTo("false");
        for (var name : new String[] {"PageFunction", "PageRole", "PageLog"}) {
            assertThat(template.at("/Resources/" + name + "/Condition").asText())
                    .isEqualTo("HasPage");
        }
    }

    @Test
    void whoeverAsksIsKnownToIam() {
        assertThat(template.at("/Resources/PageFunction/Properties/FunctionUrlConfig/AuthType")
                        .asText())
                .isEqualTo("AWS_IAM");
    }

    @Test
    void itRunsTheHandlerThatIsThere() {
        assertThat(template.at("/Resources/PageFunction/Properties/Handler").asText())
                .isEqualTo(PageHandler.class.getName());
    }

    @Test
    void itMayOnlyRead() {
        var statements = template.at("/Resources/PageRole/Properties/Policies/0/PolicyDocument/Statement");

        assertThat(statements).isNotEmpty();
        for (var statement : statements) {
            if (!statement.at("/Sid").asText().equals("WriteItsLog")) {
                assertThat(texts(statement.at("/Action"))).isNotEmpty().allMatch(action -> action.matches(READS));
            }
        }
    }

    private static List<String> texts(JsonNode one) {
        return one.isTextual()
                ? List.of(one.asText())
                : StreamSupport.stream(one.spliterator(), false)
                        .map(JsonNode::asText)
                        .toList();
    }

    private static JsonNode template() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Path.of("..", "template.yaml").toFile());
        } catch (IOException e) {
            throw new AssertionError("The template cannot be read", e);
        }
    }
}
