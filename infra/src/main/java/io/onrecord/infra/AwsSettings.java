package io.onrecord.infra;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;

/** Where AWS is for a command: as the AWS command line finds it, or at other endpoints. */
final class AwsSettings {

    private static final String ENDPOINT = "AWS_ENDPOINT_URL";

    @Option(
            names = "--endpoint",
            paramLabel = "[SERVICE=]URL",
            converter = Given.Converter.class,
            description = "Where AWS is, or one of its services: s3, dynamodb, lambda, sqs. May be given several times."
                    + " Default: AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_S3 and so on, else AWS itself.")
    private List<Given> endpoints = List.of();

    private @Nullable Map<String, String> known;

    /**
     * An address that was given.
     *
     * @param variable of the environment that says the same
     */
    private record Given(String variable, String address) {

        private static final Pattern FORM = Pattern.compile("(?:(s3|dynamodb|lambda|sqs)=)?(https?://[^/ ]+)/?");

        /** Reads it from the command line. */
        static final class Converter implements ITypeConverter<Given> {

            @Override
            public Given convert(String text) {
                var form = FORM.matcher(text);
                if (!form.matches()) {
                    throw new TypeConversionException("expected an address like http://127.0.0.1:4566, after s3=,"
                            + " dynamodb=, lambda= or sqs= if it is of one service alone, got " + text);
                }
                return new Given(form.group(1) == null ? ENDPOINT : variableOf(form.group(1)), form.group(2));
            }
        }
    }

    private static String variableOf(String service) {
        return ENDPOINT + '_' + service.toUpperCase(Locale.ROOT);
    }

    /** Whether the command line says where AWS is. */
    boolean areGiven() {
        return !endpoints.isEmpty();
    }

    /** The process's environment, with what was given as options. */
    Map<String, String> environment() {
        if (known == null) {
            known = read(System.getenv());
        }
        return known;
    }

    /** What is given on the command line is meant, whatever the process's environment says. */
    Map<String, String> read(Map<String, String> process) {
        var environment = new HashMap<>(process);
        if (endpoints.stream().anyMatch(given -> given.variable().equals(ENDPOINT))) {
            environment.keySet().removeIf(name -> name.startsWith(ENDPOINT));
        }
        endpoints.forEach(given -> environment.put(given.variable(), given.address()));
        if (environment.keySet().stream().anyMatch(name -> name.startsWith(ENDPOINT))) {
            environment.putIfAbsent("AWS_REGION", environment.getOrDefault("AWS_DEFAULT_REGION", Endpoints.REGION));
            environment.putIfAbsent("AWS_ACCESS_KEY_ID", Endpoints.CREDENTIAL);
            environment.putIfAbsent("AWS_SECRET_ACCESS_KEY", Endpoints.CREDENTIAL);
        }
        return Map.copyOf(environment);
    }

    Optional<URI> endpoint(String service) {
        return Optional.ofNullable(environment().get(variableOf(service)))
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

    /** What makes a client of DynamoDB. Of AWS itself it finds the region as the SDK does, or fails at its first call. */
    DynamoDbClientBuilder dynamoDb() {
        var client = DynamoDbClient.builder()
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
        endpoint("dynamodb")
                .ifPresent(address -> client.endpointOverride(address).region(region()));
        return client;
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
