package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** LocalStack's services that tests need beside S3 and DynamoDB, over HTTP: it reads no signature, only whom it is for. */
final class LocalStackApi {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;

    LocalStackApi(URI address) {
        this.address = address;
    }

    /** An action of CloudFormation and its answer. */
    Document cloudFormation(String action, Map<String, String> parameters) {
        var form = parameters.entrySet().stream()
                .map(entry -> "&" + entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("", "Version=2010-05-15&Action=" + action, ""));
        var request = request("cloudformation")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return xml(send(request));
    }

    private HttpRequest.Builder request(String service) {
        return HttpRequest.newBuilder(address)
                .header(
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=" + Endpoints.CREDENTIAL + "/20260302/" + Endpoints.REGION + "/"
                                + service + "/aws4_request, SignedHeaders=host, Signature=none");
    }

    private String send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError("LocalStack answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError("LocalStack does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    private static Document xml(String body) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(body.getBytes(UTF_8)));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new AssertionError("Expected XML, got " + body, e);
        }
    }
}
