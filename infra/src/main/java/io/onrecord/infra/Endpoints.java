package io.onrecord.infra;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * Where clients find the embedded cloud. Its hosts are numbers, not names: only then do clients name the bucket in the
 * path, not in the host.
 *
 * @param s3 the address of S3
 * @param dynamoDb the address of DynamoDB
 */
record Endpoints(URI s3, URI dynamoDb) {

    static final String REGION = "us-east-1";

    /** Key id and secret alike. DynamoDB Local wants letters and digits; nothing checks them. */
    static final String CREDENTIAL = "local";

    /** A client of the S3, the caller's to close. */
    S3Client s3Client() {
        return S3Client.builder()
                .endpointOverride(s3)
                .forcePathStyle(true)
                .region(Region.of(REGION))
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    /** A client of the DynamoDB, the caller's to close. */
    DynamoDbClient dynamoDbClient() {
        return dynamoDbClient(dynamoDb);
    }

    static DynamoDbClient dynamoDbClient(URI address) {
        return dynamoDb(address).build();
    }

    /** What makes a client of a DynamoDB at this address, where nothing checks credentials. */
    static DynamoDbClientBuilder dynamoDb(URI address) {
        return DynamoDbClient.builder()
                .endpointOverride(address)
                .region(Region.of(REGION))
                .credentialsProvider(credentials())
                .httpClientBuilder(UrlConnectionHttpClient.builder());
    }

    /** What Lambda would tell the function, with the limits that were set for this process. */
    Map<String, String> environment(String table) {
        var environment = new HashMap<>(System.getenv());
        environment.keySet().removeIf(name -> !name.startsWith("ONRECORD_MAX_"));
        environment.putAll(Map.of(
                "ONRECORD_TABLE", table,
                "AWS_ENDPOINT_URL_S3", s3.toString(),
                "AWS_ENDPOINT_URL_DYNAMODB", dynamoDb.toString(),
                "AWS_REGION", REGION,
                "AWS_ACCESS_KEY_ID", CREDENTIAL,
                "AWS_SECRET_ACCESS_KEY", CREDENTIAL));
        return Map.copyOf(environment);
    }

    private static StaticCredentialsProvider credentials() {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(CREDENTIAL, CREDENTIAL));
    }
}
