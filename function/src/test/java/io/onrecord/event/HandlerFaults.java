package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.OutputStream;
import java.util.Map;
import java.util.function.UnaryOperator;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Faults that somebody might make in the handler and in its calls. */
final class HandlerFaults {

    private HandlerFaults() {}

    /** The handler over an S3 that it asks wrongly. */
    static Assembly over(UnaryOperator<S3Client> fault) {
        return (s3, dynamoDb, seed) -> Assembly.SOUND.handler(fault.apply(s3), dynamoDb, seed);
    }

    /** The erasure of any version counts as the removal of the article. */
    static S3Client takesErasuresForRemovals(S3Client s3) {
        return new Asked(s3) {
            @Override
            public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
                if (request.versionId() == null && request.ifMatch() == null) {
                    throw FakeS3.refusal(404, "NoSuchKey");
                }
                return super.getObject(request);
            }
        };
    }

    /** It takes an S3 that fails for an object that is gone. */
    static S3Client takesFailureForGone(S3Client s3) {
        return new Asked(s3) {
            @Override
            public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
                try {
                    return super.getObject(request);
                } catch (S3Exception e) {
                    throw e.statusCode() == 503 ? FakeS3.refusal(404, "NoSuchKey") : e;
                }
            }
        };
    }

    /** What fails is logged, and the event counts as done. */
    static Assembly swallowsFailures() {
        return (s3, dynamoDb, seed) -> (event, answer, context) -> {
            try {
                Assembly.SOUND.handler(s3, dynamoDb, seed).handleRequest(event, answer, context);
            } catch (SdkException e) {
                answer.write("null".getBytes(UTF_8));
            }
        };
    }

    /** A queue is told that all its messages are done. */
    static Assembly tellsQueuesAllIsDone() {
        return (s3, dynamoDb, seed) -> (event, answer, context) -> {
            var handler = Assembly.SOUND.handler(s3, dynamoDb, seed);
            handler.handleRequest(event, OutputStream.nullOutputStream(), context);
            answer.write("{\"batchItemFailures\":[]}".getBytes(UTF_8));
        };
    }

    /** What a batch of writes left unprocessed is not asked for again. */
    static Assembly dropsUnprocessed() {
        return (s3, dynamoDb, seed) -> Assembly.SOUND.handler(s3, new Dropping(dynamoDb), seed);
    }

    private abstract static class Asked implements S3Client {

        private final S3Client real;

        Asked(S3Client real) {
            this.real = real;
        }

        @Override
        public ResponseInputStream<GetObjectResponse> getObject(GetObjectRequest request) {
            return real.getObject(request);
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }

    private record Dropping(DynamoDbClient real) implements DynamoDbClient {

        @Override
        public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
            return real.batchWriteItem(request).toBuilder()
                    .unprocessedItems(Map.of())
                    .build();
        }

        @Override
        public GetItemResponse getItem(GetItemRequest request) {
            return real.getItem(request);
        }

        @Override
        public QueryResponse query(QueryRequest request) {
            return real.query(request);
        }

        @Override
        public PutItemResponse putItem(PutItemRequest request) {
            return real.putItem(request);
        }

        @Override
        public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
            return real.transactWriteItems(request);
        }

        @Override
        public String serviceName() {
            return SERVICE_NAME;
        }

        @Override
        public void close() {}
    }
}
