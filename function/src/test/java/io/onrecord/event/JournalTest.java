package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What the function logs, which people read, alarms count and dashboards draw. */
class JournalTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PUT = Events.s3(Events.put("a.txt", "e1"));

    private final Invocation invocation = new Invocation();

    @Test
    void eachArticleHasOneLineWithoutItsText() throws Exception {
        invocation.put("a.txt", "e1", "Secret words.");
        invocation.answer(PUT);

        var line = (ObjectNode) line();
        line.remove("_aws");
        assertThat(line).isEqualTo(JSON.readTree("""
                {"function":"on-record","requestId":"invocation-1","correlationId":"Records[0]","delivery":"Records[0]",
                 "article":"articles/a.txt","status":"READY","outcome":"KEPT","claims":0,"articles":1,"bytes":13,
                 "readMilliseconds":0,"extractMilliseconds":0,"keepMilliseconds":0,"milliseconds":0,"coldStart":1}"""));
    }

    @Test
    void aLineEndsWithItsEnd() {
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(PUT);
        assertThat(invocation.context.lines()).singleElement().asString().endsWith("}\n");
    }

    @Test
    void everyMetricThatIsDeclaredIsANumberInTheLine() throws Exception {
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(PUT);

        var directive = line().at("/_aws/CloudWatchMetrics/0");
        assertThat(directive.get("Namespace").asText()).isEqualTo("OnRecord");
        assertThat(directive.get("Dimensions")).isEqualTo(JSON.readTree("[[\"function\"]]"));
        assertThat(metrics())
                .containsExactly(
                        "claims",
                        "articles",
                        "readMilliseconds",
                        "extractMilliseconds",
                        "keepMilliseconds",
                        "milliseconds",
                        "coldStart");
        assertThat(metrics()).allMatch(name -> line().get(name).isIntegralNumber());
        assertThat(line().at("/_aws/Timestamp").asLong()).isEqualTo(FakeS3.UPLOADED_AT.toEpochMilli());
    }

    @Test
    void aRejectionCountsAsThatAndNotAsAnArticle() {
        invocation.put("a.txt", "e1", Invocation.UNUSABLE);
        invocation.answer(PUT);
        assertThat(metrics()).contains("rejected").doesNotContain("articles");
    }

    @Test
    void whatIsGoneCountsAsNothing() {
        invocation.answer(PUT);
        assertThat(line().get("status").asText()).isEqualTo("GONE");
        assertThat(metrics()).doesNotContain("articles", "claims", "rejected", "failed");
    }

    @Test
    void aFailureCountsAsThatAndHasItsTraceSinceNothingElseTellsWhy() {
        invocation.put("a.txt", "e1", Invocation.POISON);
        invocation.answer(Events.s3(Events.message("m1", PUT)));

        assertThat(line().get("outcome").asText()).isEqualTo("FAILED");
        assertThat(line().get("error").asText()).isEqualTo("java.lang.IllegalStateException: A bug in the extractor");
        assertThat(line().get("trace").asText()).contains("Desk.keep");
        assertThat(metrics())
                .contains("failed", "readMilliseconds", "extractMilliseconds")
                .doesNotContain("articles");
    }

    @Test
    void anUnreadableMessageIsLoggedAndCountsAsFailed() {
        invocation.answer(Events.s3(Events.message("m1", "{}")));
        assertThat(line().get("outcome").asText()).isEqualTo("UNREADABLE");
        assertThat(line().get("correlationId").asText()).isEqualTo("m1");
        assertThat(line().get("error").asText()).startsWith("Records[0].body: expected ");
        assertThat(metrics()).contains("failed");
    }

    @Test
    void oneUploadHasOneCorrelationIdWhicheverWayItsEventComes() {
        var direct = Events.put("a.txt", "e1")
                .replace("\"s3\":", "\"responseElements\":{\"x-amz-request-id\":\"R1\"},\"s3\":");
        var bridged = """
                {"source":"aws.s3","detail-type":"Object Created","time":"2026-03-02T08:01:07Z","detail":{"bucket":
                 {"name":"articles"},"object":{"key":"a.txt","etag":"e1","sequencer":"0a"},"request-id":"R1"}}""";
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(Events.s3(direct));
        invocation.answer(bridged);
        invocation.answer(Events.s3(Events.message("m1", Events.s3(direct)), Events.message("m2", bridged)));

        assertThat(invocation.context.lines())
                .hasSize(4)
                .allMatch(line -> parsed(line).get("correlationId").asText().equals("R1"));
        assertThat(invocation.context.lines())
                .extracting(line -> parsed(line).get("delivery").asText())
                .containsExactly("Records[0]", "event", "m1", "m2");
    }

    @Test
    void aBatchJobsTaskIsItsOwnCorrelation() {
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(Events.tasks("a.txt"));
        assertThat(line().get("correlationId").asText()).isEqualTo("of a.txt");
    }

    @Test
    void onlyTheFirstLineIsThatOfAColdStart() {
        invocation.put("a.txt", "e1", "Text.");
        var handler = invocation.handler();
        Invocations.answer(handler, PUT, invocation.context);
        Invocations.answer(handler, PUT, invocation.context);
        assertThat(invocation.context.lines())
                .extracting(line -> parsed(line).get("coldStart").asInt())
                .containsExactly(1, 0);
    }

    @Test
    void theDashboardDrawsWhatTheFunctionWrites() throws Exception {
        invocation.put("a.txt", "e1", "Text.");
        invocation.answer(PUT);
        var template = Files.readString(Path.of("..", "template.yaml"));
        assertThat(metrics()).allMatch(name -> template.contains('"' + name + '"'));
        assertThat(template).contains("\"rejected\"", "\"failed\"", "[[\"" + Metrics.NAMESPACE + "\", ");
    }

    private JsonNode line() {
        assertThat(invocation.context.lines()).hasSize(1);
        return parsed(invocation.context.lines().get(0));
    }

    private List<String> metrics() {
        return StreamSupport.stream(
                        line().at("/_aws/CloudWatchMetrics/0/Metrics").spliterator(), false)
                .map(metric -> metric.get("Name").asText())
                .toList();
    }

    private static JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError("A line that is no JSON: " + line, e);
        }
    }
}
