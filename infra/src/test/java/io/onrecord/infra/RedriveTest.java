package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events that failed for good, sent again through an SQS and a Lambda that speak their protocols. */
class RedriveTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ARN = "arn:aws:lambda:eu-central-1:123456789012:function:on-record:live";

    private final Screen screen = new Screen(false);
    private final Map<String, String> waiting = new LinkedHashMap<>();
    private final List<String> taken = new ArrayList<>();
    private final List<String> invocations = new ArrayList<>();
    private final List<String> strangers = new ArrayList<>();
    private final HttpServer server = server();

    private HttpServer server() {
        try {
            var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            started.createContext("/", this::answer);
            started.start();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatSucceedsLeavesTheQueue() {
        waiting.put("m1", record("{\"good\":1}"));
        waiting.put("m2", record("{\"good\":2}"));

        assertThat(redrive()).as(screen.err()).isZero();
        assertThat(invocations).containsExactlyInAnyOrder("{\"good\":1}", "{\"good\":2}");
        assertThat(waiting).isEmpty();
        assertThat(screen.out()).isEqualTo("Sent again: 2.\n");
        assertThat(strangers).as("calls that nobody signed").isEmpty();
    }

    @Test
    void whatFailsAgainStaysAndIsNamed() {
        waiting.put("m1", record("{\"poison\":1}"));
        waiting.put("m2", record("{\"good\":2}"));

        assertThat(redrive()).isEqualTo(1);
        assertThat(waiting).containsOnlyKeys("m1");
        assertThat(screen.err()).contains("Failed: m1: Lambda answered 200 Unhandled: {\"errorMessage\":\"No\"}");
    }

    @Test
    void aQueuesEventOfWhichAMessageFailsStays() {
        waiting.put("m1", record("{\"partly\":1}"));

        assertThat(redrive()).isEqualTo(1);
        assertThat(waiting).containsOnlyKeys("m1");
    }

    @Test
    void theListSaysWhatWaitsAndWhyAndTouchesNothing() {
        waiting.put("m1", record("{\"good\":1}"));

        assertThat(redrive("--list")).isZero();
        assertThat(screen.out()).isEqualTo("m1 The table is throttled {\"good\":1}\n");
        assertThat(invocations).isEmpty();
        assertThat(waiting).hasSize(1);
    }

    @Test
    void whatWasTakenWhenItBreaksOffIsGivenBack() {
        waiting.put("m1", record("{\"poison\":1}"));
        waiting.put("m2", "{\"nobody\":1}");

        assertThat(redrive()).isEqualTo(2);
        assertThat(taken).as("messages that nobody sees").isEmpty();
        assertThat(waiting).containsOnlyKeys("m1", "m2");
        assertThat(screen.err())
                .isEqualTo("Sending again: 1 of 2\nonrecord: A message does not say which function failed. Name it with"
                        + " --function.\n");
    }

    @Test
    void anEmptyQueueIsSaidToBeEmpty() {
        assertThat(redrive()).isZero();
        assertThat(screen.out()).isEqualTo("No event waits there.\n");
    }

    @Test
    void anAddressThatIsNoQueuesIsOneLine() {
        assertThat(OnRecord.execute(screen.terminal(), "redrive", "failed-events"))
                .isEqualTo(2);
        assertThat(screen.err()).startsWith("onrecord: Give the queue's URL").hasLineCount(1);
    }

    private int redrive(String... more) {
        var home = "http://127.0.0.1:" + server.getAddress().getPort();
        var arguments =
                new ArrayList<>(List.of("redrive", home + "/123456789012/failed", "--endpoint", home, "--rate", "500"));
        arguments.addAll(List.of(more));
        return OnRecord.execute(screen.terminal(), arguments.toArray(String[]::new));
    }

    /** As Lambda writes it for an asynchronous event that failed three times. */
    private static String record(String event) {
        return """
                {"version":"1.0","timestamp":"2026-03-02T08:11:07.415Z",
                 "requestContext":{"requestId":"r","functionArn":"%s","condition":"RetriesExhausted",
                                   "approximateInvokeCount":3},
                 "requestPayload":%s,
                 "responseContext":{"statusCode":200,"executedVersion":"7","functionError":"Unhandled"},
                 "responsePayload":{"errorMessage":"The table is throttled","errorType":"java.io.IOException"}}
                """.formatted(ARN, event);
    }

    private synchronized void answer(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), UTF_8);
        var signature = String.valueOf(call.getRequestHeaders().getFirst("Authorization"));
        if (!signature.startsWith("AWS4-HMAC-SHA256 Credential=local/")) {
            strangers.add(call.getRequestURI() + " " + signature);
        }
        var action = call.getRequestHeaders().getFirst("X-Amz-Target");
        var answer = (action == null ? invoked(call, body) : queue(action, body)).getBytes(UTF_8);
        call.sendResponseHeaders(200, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }

    private String invoked(HttpExchange call, String event) {
        assertThat(call.getRequestURI().getRawPath())
                .isEqualTo("/2015-03-31/functions/" + ARN.replace(":", "%3A") + "/invocations");
        invocations.add(event);
        if (event.contains("poison")) {
            call.getResponseHeaders().add("X-Amz-Function-Error", "Unhandled");
            return "{\"errorMessage\":\"No\"}";
        }
        return event.contains("partly") ? "{\"batchItemFailures\":[{\"itemIdentifier\":\"x\"}]}" : "null";
    }

    private String queue(String action, String body) throws IOException {
        var receipt = JSON.readTree(body).path("ReceiptHandle").asText();
        switch (action) {
            case "AmazonSQS.GetQueueAttributes" -> {
                return "{\"Attributes\":{\"ApproximateNumberOfMessages\":\"" + waiting.size() + "\"}}";
            }
            case "AmazonSQS.ReceiveMessage" -> {
                return received();
            }
            case "AmazonSQS.DeleteMessage" -> waiting.remove(receipt);
            case "AmazonSQS.ChangeMessageVisibility" -> taken.remove(receipt);
            default -> throw new AssertionError("Nobody asks SQS for " + action);
        }
        return "{}";
    }

    /** One at a time, and none twice until it is given back. */
    private String received() {
        var answer = JSON.createObjectNode();
        waiting.entrySet().stream()
                .filter(message -> !taken.contains(message.getKey()))
                .findFirst()
                .ifPresent(message -> {
                    taken.add(message.getKey());
                    answer.putArray("Messages")
                            .addObject()
                            .put("MessageId", message.getKey())
                            .put("ReceiptHandle", message.getKey())
                            .put("Body", message.getValue());
                });
        return answer.toString();
    }
}
