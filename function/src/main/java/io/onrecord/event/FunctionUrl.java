package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.page.PageResponse;
import java.io.IOException;

/**
 * What Lambda says of a request to a function URL, and how it wants the answer: payload format 2.0 of API Gateway.
 *
 * @param method the HTTP method
 * @param path as it stands in the address
 * @param query what stands after the question mark, "" if nothing does
 */
record FunctionUrl(String method, String path, String query) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * @throws UnreadableEventException if the event is no such request
     */
    static FunctionUrl of(byte[] event) {
        var request = read(event);
        if (!request.at("/version").asText().equals("2.0")
                || !request.at("/rawPath").isTextual()
                || !request.at("/requestContext/http/method").isTextual()) {
            throw new UnreadableEventException("Expected a request to a function URL, payload format 2.0");
        }
        return new FunctionUrl(
                request.at("/requestContext/http/method").asText(),
                request.at("/rawPath").asText(),
                request.at("/rawQueryString").asText());
    }

    private static JsonNode read(byte[] event) {
        try {
            return JSON.readTree(event);
        } catch (IOException e) {
            throw new UnreadableEventException("Expected JSON: " + e.getMessage());
        }
    }

    static byte[] answer(PageResponse response) {
        var answer = JSON.createObjectNode();
        answer.put("statusCode", response.status());
        var headers = answer.putObject("headers");
        response.headers().forEach(headers::put);
        answer.put("body", response.body());
        answer.put("isBase64Encoded", false);
        return answer.toString().getBytes(UTF_8);
    }
}
