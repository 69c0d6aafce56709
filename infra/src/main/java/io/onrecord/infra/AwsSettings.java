package io.onrecord.infra;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.s3.S3Client;

/** Where AWS is for a command: as the AWS command line finds it, or at other endpoints. */
final class AwsSettings {

    private static final String ENDPOINT = "AWS_ENDPOINT_URL";
    private static final String SERVICE = "[a-z0-9]+=.*";

    @Option(
            names = "--endpoint",
            paramLabel = "[SERVICE=]URL",
            description = "Where AWS is, or one of its services: s3, dynamodb, lambda, sqs. May be given several times."
                    + " Default: AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_S3 and so on, else AWS itself.")
    private List<String> endpoints = List.of();

    private @Nullable Map<String, String> known;

    /** The process's environment, with what was given as options. */
    Map<String, String> environment() {
        if (known == null) {
            known = read(System.getenv());
        }
        return known;
    }

    private Map<String, String> read(Map<String, String> process) {
        var environment = new HashMap<>(process);
        for (var given : endpoints) {
            var split = given.matches(SERVICE) ? given.indexOf('=') : -1;
            var name = split < 0
                    ? ENDPOINT
                    : ENDPOINT + '_' + given.substring(0, split).toUpperCase(Locale.ROOT);
            environment.put(name, address(given.substring(split + 1)));
        }
        if (environment.keySet().stream().anyMatch(name -> name.startsWith(ENDPOINT))) {
            environment.putIfAbsent("AWS_REGION", environment.getOrDefault("AWS_DEFAULT_REGION", Endpoints.REGION));
            environment.putIfAbsent("AWS_ACCESS_KEY_ID", Endpoints.CREDENTIAL);
            environment.putIfAbsent("AWS_SECRET_ACCESS_KEY", Endpoints.CREDENTIAL);
        }
        return Map.copyOf(environment);
    }

    private static String address(String text) {
        if (!text.matches("https?://[^/ ]+/?")) {
            throw new UserError("--endpoint needs an address like http://127.0.0.1:4566, got " + text + ".");
        }
        return text.replaceFirst("/$", "");
    }

    Optional<URI> endpoint(String service) {
        return Optional.ofNullable(environment().get(ENDPOINT + '_' + service.toUpperCase(Locale.ROOT)))
                .or(() -> Optional.ofNullable(environment().get(ENDPOINT)))
                .map(URI::create);
    }

    /** @throws UserError if none is known */
    Region region() {
        var stated = environment().getOrDefault("AWS_REGION", environment().getOrDefault("AWS_DEFAULT_REGION", ""));
        try {
            return stated.isEmpty()
                    ? DefaultAwsRegionProviderChain.builder().build().getRegion()
                    : Region.of(stated);
        } catch (SdkClientException e) {
            throw new UserError("Which region is meant? Set AWS_REGION, or a region for your profile.", e);
        }
    }

    AwsCredentialsProvider credentials() {
        var id = environment().getOrDefault("AWS_ACCESS_KEY_ID", "");
        return id.equals(Endpoints.CREDENTIAL)
                ? StaticCredentialsProvider.create(AwsBasicCredentials.create(id, Endpoints.CREDENTIAL))
                : DefaultCredentialsProvider.builder().build();
    }

    /** A client of S3, the caller's to close. */
    S3Client s3() {
        var endpoint = endpoint("s3");
        var client = S3Client.builder()
                .region(region())
                .credentialsProvider(credentials())
                .forcePathStyle(endpoint.isPresent())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        endpoint.ifPresent(client::endpointOverride);
        return client.build();
    }
}
