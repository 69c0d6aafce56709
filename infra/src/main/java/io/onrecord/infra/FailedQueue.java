package io.onrecord.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The queue of events that failed for good, over SQS's JSON protocol. Safe to use from several threads.
 *
 * <p>Source: Amazon SQS API Reference, “ReceiveMessage”, “DeleteMessage”, “GetQueueAttributes”.
 */
final class FailedQueue {

    /** SQS's own limit. */
    private static final int MESSAGES_A_CALL = 10;

    /** Nobody else gets a message so long; longer than the function may run on ten of them. */
    private static final int SECONDS_ASIDE = 1_300;

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * A message.
     *
     * @param receipt what removes it
     * @param body as it came
     */
    record Message(String id, String receipt, String body) {}

    private final SignedHttp sqs;
    private final URI address;
    private final String url;

    FailedQueue(AwsSettings aws, String url) {
        if (!url.matches("https?://[^/ ]+/.+")) {
            throw new UserError("Give the queue's URL, as the stack's output FailedEventsUrl has it, not " + url + ".");
        }
        this.sqs = new SignedHttp(aws, "sqs");
        this.url = url;
        this.address = aws.endpoint("sqs").orElseGet(() -> URI.create(url).resolve("/"));
    }

    /** About how many wait. */
    int size() {
        var request = JSON.createObjectNode();
        request.putArray("AttributeNames").add("ApproximateNumberOfMessages");
        return call("GetQueueAttributes", request)
                .at("/Attributes/ApproximateNumberOfMessages")
                .asInt();
    }

    /** Some of those that wait; none if no more do. */
    List<Message> receive() {
        var request = JSON.createObjectNode();
        request.put("MaxNumberOfMessages", MESSAGES_A_CALL);
        request.put("VisibilityTimeout", SECONDS_ASIDE);
        request.put("WaitTimeSeconds", 1);
        return StreamSupport.stream(
                        call("ReceiveMessage", request).path("Messages").spliterator(), false)
                .map(message -> new Message(
                        message.path("MessageId").asText(),
                        message.path("ReceiptHandle").asText(),
                        message.path("Body").asText()))
                .toList();
    }

    void delete(Message message) {
        call("DeleteMessage", JSON.createObjectNode().put("ReceiptHandle", message.receipt()));
    }

    /** Lets others have it at once. */
    void giveBack(Message message) {
        call(
                "ChangeMessageVisibility",
                JSON.createObjectNode().put("ReceiptHandle", message.receipt()).put("VisibilityTimeout", 0));
    }

    private JsonNode call(String action, ObjectNode request) {
        var headers = Map.of("Content-Type", "application/x-amz-json-1.0", "X-Amz-Target", "AmazonSQS." + action);
        var answer = sqs.post(address, headers, request.put("QueueUrl", url).toString());
        try {
            var body = JSON.readTree(answer.body().isEmpty() ? "{}" : answer.body());
            if (answer.succeeded()) {
                return body;
            }
            throw new UserError("SQS refuses " + action + " of " + url + ": "
                    + body.path("message").asText(body.path("__type").asText()) + ".");
        } catch (JsonProcessingException e) {
            throw new UserError("What answers at " + address + " is not SQS. Is the address right?", e);
        }
    }
}
