package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.util.Map;

/** The function as it is deployed, invoked through Lambda; each invocation is waited for. */
final class DeployedFunction implements Worker {

    private static final int SHOWN = 300;

    private final SignedHttp lambda;
    private final URI address;

    /** @param name its name or ARN; both may name an alias */
    DeployedFunction(AwsSettings aws, String name) {
        this.lambda = new SignedHttp(aws, "lambda");
        var home = aws.endpoint("lambda")
                .map(URI::toString)
                .orElseGet(() -> "https://lambda." + aws.region().id() + ".amazonaws.com");
        this.address = URI.create(home + "/2015-03-31/functions/" + URLEncoder.encode(name, UTF_8) + "/invocations");
    }

    @Override
    public String handle(String event) throws WorkFailure {
        var answer = lambda.post(address, Map.of("Content-Type", "application/json"), event);
        if (answer.succeeded()) {
            return answer.body();
        }
        throw new WorkFailure("Lambda answered " + answer.status() + " " + answer.functionError() + ": "
                + ClaimWords.shortened(ClaimWords.oneLine(answer.body()), SHOWN));
    }
}
