package io.onrecord.event;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * The function's AWS clients. They read the SDK's own variables (endpoints, region, credentials) and nothing else, but
 * from the map that they are given: so a caller in the same process can say where the function's AWS is. What the map
 * leaves out, the SDK looks for itself, as on Lambda with SnapStart, where credentials come from a local address.
 */
final class Clients {

    private Clients() {}

    static S3Client s3(Map<String, String> environment) {
        var endpoint = endpoint(environment, "AWS_ENDPOINT_URL_S3");
        var client = configured(S3Client.builder(), environment, endpoint);
        return client.forcePathStyle(endpoint.isPresent()).build();
    }

    static DynamoDbClient dynamoDb(Map<String, String> environment) {
        return configured(DynamoDbClient.builder(), environment, endpoint(environment, "AWS_ENDPOINT_URL_DYNAMODB"))
                .build();
    }

    private static <C, B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>> B configured(
            B client, Map<String, String> environment, Optional<URI> endpoint) {
        client.httpClientBuilder(UrlConnectionHttpClient.builder());
        endpoint.ifPresent(client::endpointOverride);
        setting(environment, "AWS_REGION").map(Region::of).ifPresent(client::region);
        credentials(environment).map(StaticCredentialsProvider::create).ifPresent(client::credentialsProvider);
        return client;
    }

    private static Optional<URI> endpoint(Map<String, String> environment, String ofService) {
        return setting(environment, ofService)
                .or(() -> setting(environment, "AWS_ENDPOINT_URL"))
                .map(URI::create);
    }

    private static Optional<AwsCredentials> credentials(Map<String, String> environment) {
        return setting(environment, "AWS_ACCESS_KEY_ID")
                .flatMap(id -> setting(environment, "AWS_SECRET_ACCESS_KEY")
                        .map(secret -> credentials(id, secret, setting(environment, "AWS_SESSION_TOKEN"))));
    }

    private static AwsCredentials credentials(String id, String secret, Optional<String> token) {
        return token.isPresent()
                ? AwsSessionCredentials.create(id, secret, token.get())
                : AwsBasicCredentials.create(id, secret);
    }

    private static Optional<String> setting(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
