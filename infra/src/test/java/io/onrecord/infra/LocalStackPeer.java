package io.onrecord.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.testcontainers.localstack.LocalStackContainer;
import org.testcontainers.utility.DockerImageName;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;

/**
 * LocalStack with template.yaml deployed to it by its CloudFormation: bucket, table, notification and the packaged
 * function, which runs in a container of its own. A second stack adds buckets that reach the function in other ways.
 */
record LocalStackPeer(
        LocalStackContainer container, LocalStackApi api, LocalStackStack stack, S3Client s3, DynamoDbClient dynamoDb)
        implements Peer {

    private static final String DEPLOYMENT = "deployment";
    private static final String ARCHIVE = "function-lambda.jar";
    private static final int LOG_WIDTH = 320;
    private static final Path OTHER_WAYS = Path.of("src", "test", "resources", "other-ways.yaml");

    static LocalStackPeer start() {
        Requirements.images(Requirements.LOCALSTACK, Requirements.LAMBDA);
        QuietLogs.apply(false);
        var container = new LocalStackContainer(DockerImageName.parse(Requirements.LOCALSTACK))
                // What it cannot make, such as a dashboard, no test needs.
                .withEnv("CFN_IGNORE_UNSUPPORTED_RESOURCE_TYPES", "1")
                // Its log then tells of each notification and each invocation.
                .withEnv("DEBUG", "1")
                // In seconds. A cold start takes several times as long as usual on a machine that is busy.
                .withEnv("LAMBDA_RUNTIME_ENVIRONMENT_TIMEOUT", "90");
        container.start();
        try {
            return deployed(container);
        } catch (RuntimeException | AssertionError e) {
            System.err.println(container.getLogs());
            container.stop();
            throw e;
        }
    }

    private static LocalStackPeer deployed(LocalStackContainer container) {
        var address = container.getEndpoint();
        var endpoints = new Endpoints(address, address);
        var s3 = endpoints.s3Client();
        var api = new LocalStackApi(address);
        s3.createBucket(request -> request.bucket(DEPLOYMENT));
        s3.putObject(request -> request.bucket(DEPLOYMENT).key(ARCHIVE), SamTemplate.archive());
        var stack = LocalStackStack.create(
                api,
                "on-record",
                SamTemplate.withArchiveAt("s3://" + DEPLOYMENT + "/" + ARCHIVE),
                Map.of("Architecture", SamTemplate.architecture()));
        LocalStackStack.create(api, "other-ways", otherWays(), Map.of("Function", stack.output("FunctionAlias")));
        return new LocalStackPeer(container, api, stack, s3, endpoints.dynamoDbClient());
    }

    private static String otherWays() {
        try {
            return Files.readString(OTHER_WAYS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String bucket() {
        return stack.output("ArticlesBucketName");
    }

    @Override
    public String table() {
        return stack.output("ClaimsTableName");
    }

    /** For whoever reads the build's log: S3's notifications, and the invocations that came of them. */
    private void showWhatFiredTheFunction() {
        container
                .getLogs()
                .lines()
                .filter(line -> line.contains("Submitting task to the executor for notifier")
                        || line.contains("Sending invoke-payload"))
                .map(line -> line.substring(0, Math.min(line.length(), LOG_WIDTH)))
                .forEach(line -> System.out.println("LocalStack: " + line));
    }

    @Override
    public void close() {
        showWhatFiredTheFunction();
        dynamoDb.close();
        s3.close();
        container.stop();
    }
}
