package io.onrecord.infra;

import java.net.URI;
import org.junit.jupiter.api.Assumptions;

/** The suite against the S3 and DynamoDB at AWS_ENDPOINT_URL, such as moto's server. */
class EndpointEndToEndIT extends EndToEndContract<EndpointPeer> {

    private static final String VARIABLE = "AWS_ENDPOINT_URL";

    @Override
    EndpointPeer start() {
        var address = System.getenv().getOrDefault(VARIABLE, "");
        Assumptions.assumeFalse(address.isBlank(), VARIABLE + " names no endpoint");
        QuietLogs.apply(false);
        return EndpointPeer.at(URI.create(address));
    }
}
