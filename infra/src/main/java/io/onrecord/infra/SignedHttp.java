package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Calls of AWS services for which the SDK's client is not among the dependencies: a POST, signed. Safe to use from
 * several threads.
 */
final class SignedHttp {

    /**
     * What came back.
     *
     * @param functionError the kind of error where an invoked function failed, else ""
     */
    record Answer(int status, String functionError, String body) {

        boolean succeeded() {
            return status / 100 == 2 && functionError.isEmpty();
        }
    }

    /** Longer than the function may run. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final AwsV4HttpSigner SIGNER = AwsV4HttpSigner.create();

    private final AwsSettings aws;
    private final String service;

    SignedHttp(AwsSettings aws, String service) {
        this.aws = aws;
        this.service = service;
    }

    /** @throws UserError if the address cannot be reached */
    Answer post(URI address, Map<String, String> headers, String body) {
        try (var http =
                UrlConnectionHttpClient.builder().socketTimeout(PATIENCE).build()) {
            var signed = signed(address, headers, body);
            var call = http.prepareRequest(HttpExecuteRequest.builder()
                    .request(signed.request())
                    .contentStreamProvider(signed.payload().orElseThrow())
                    .build());
            return answer(call.call());
        } catch (IOException e) {
            throw new UserError("Cannot reach " + address + " (" + e.getMessage() + "). Is the address right?", e);
        }
    }

    private SignedRequest signed(URI address, Map<String, String> headers, String body) {
        var request = SdkHttpRequest.builder().method(SdkHttpMethod.POST).uri(address);
        headers.forEach(request::putHeader);
        var identity = aws.credentials().resolveCredentials();
        return SIGNER.sign(sign -> sign.identity(identity)
                .request(request.build())
                .payload(ContentStreamProvider.fromUtf8String(body))
                .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                .putProperty(AwsV4HttpSigner.REGION_NAME, aws.region().id()));
    }

    private static Answer answer(HttpExecuteResponse response) throws IOException {
        var answer = response.httpResponse();
        try (var body = response.responseBody().orElseGet(AbortableInputStream::createEmpty)) {
            return new Answer(
                    answer.statusCode(),
                    answer.firstMatchingHeader("X-Amz-Function-Error").orElse(""),
                    new String(body.readAllBytes(), UTF_8));
        }
    }
}
