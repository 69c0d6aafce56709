package io.onrecord.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a message of the queue holds: the event, and what Lambda says of it.
 *
 * <p>Source: AWS Lambda Developer Guide, “Capturing records of Lambda asynchronous invocations”.
 *
 * @param event as the function got it
 * @param function the ARN of the function that failed, "" where the message does not say
 * @param why how it failed, "" where the message does not say
 */
record FailedEvent(String event, String function, String why) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A message that is no record of Lambda's is the event itself, as in the dead-letter queue of another queue. */
    static FailedEvent of(String body) {
        try {
            var message = JSON.readTree(body);
            return message.has("requestPayload")
                    ? new FailedEvent(
                            message.get("requestPayload").toString(),
                            message.at("/requestContext/functionArn").asText(),
                            message.at("/responsePayload/errorMessage").asText())
                    : new FailedEvent(body, "", "");
        } catch (JsonProcessingException e) {
            return new FailedEvent(body, "", "");
        }
    }
}
