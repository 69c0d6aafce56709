package io.onrecord.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;

class ClientsTest {

    private static final Map<String, String> LOCAL = Map.of(
            "AWS_ENDPOINT_URL_S3", "http://localhost:4566",
            "AWS_ENDPOINT_URL_DYNAMODB", "http://localhost:8000",
            "AWS_REGION", "eu-central-1",
            "AWS_ACCESS_KEY_ID", "onrecord",
            "AWS_SECRET_ACCESS_KEY", "onrecord");

    @Test
    void aLocalEndpointIsAskedWithTheBucketInThePath() {
        try (var s3 = Clients.s3(LOCAL)) {
            assertThat(address(s3)).isEqualTo("http://localhost:4566/articles/a.txt");
        }
    }

    @Test
    void awsIsAskedWithTheBucketInTheName() {
        try (var s3 = Clients.s3(Map.of("AWS_REGION", "eu-central-1"))) {
            assertThat(address(s3)).isEqualTo("https://articles.s3.eu-central-1.amazonaws.com/a.txt");
        }
    }

    @Test
    void eachServiceHasItsOwnEndpoint() {
        try (var dynamoDb = Clients.dynamoDb(LOCAL)) {
            assertThat(dynamoDb.serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("http://localhost:8000"));
        }
    }

    @Test
    void oneEndpointServesAllThatHaveNoneOfTheirOwn() {
        var environment = Map.of("AWS_ENDPOINT_URL", "http://localhost:5000", "AWS_REGION", "eu-central-1");
        try (var dynamoDb = Clients.dynamoDb(environment);
                var s3 = Clients.s3(environment)) {
            assertThat(dynamoDb.serviceClientConfiguration().endpointOverride())
                    .contains(URI.create("http://localhost:5000"));
            assertThat(address(s3)).isEqualTo("http://localhost:5000/articles/a.txt");
        }
    }

    private static String address(S3Client s3) {
        return s3.utilities()
                .getUrl(request -> request.bucket("articles").key("a.txt"))
                .toString();
    }
}
