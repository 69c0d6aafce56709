package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.onrecord.page.PageResponse;

/**
 * What Lambda says of a request to a function URL, and how it wants the answer: payload format 2.0 of API Gateway.
 *
 * @param method the HTTP method
 * @param path as it stands in the address
 * @param query what stands after the question mark, "" if nothing does
 */
record FunctionUrl(String method, String path, String query) {

    /**
     * @throws UnreadableEventException naming what it lacks, if the event is no such request
     */
    static FunctionUrl of(byte[] event) {
        var request = Value.parse("", new String(event, UTF_8));
        request.at("version").require("2.0");
        return new FunctionUrl(
                request.at("requestContext").at("http").at("method").text(),
                request.at("rawPath").text(),
                request.at("rawQueryString").optionalText());
    }

    static byte[] answer(PageResponse response) {
        var answer = JsonNodeFactory.instance.objectNode();
        answer.put("statusCode", response.status());
        var headers = answer.putObject("headers");
        response.headers().forEach(headers::put);
        answer.put("body", response.body());
        answer.put("isBase64Encoded", false);
        return answer.toString().getBytes(UTF_8);
    }
}
