package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.event.ArticleHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;

/** The function in this process. It reaches S3 and DynamoDB as the command does. */
final class FunctionHere implements Worker {

    private final RequestStreamHandler function;

    FunctionHere(AwsSettings aws, String table) {
        var environment = new HashMap<>(aws.environment());
        environment.put("ONRECORD_TABLE", table);
        environment.put("AWS_REGION", aws.region().id());
        this.function = ArticleHandler.from(environment, Network.load().extractor());
    }

    @Override
    public String handle(String event) throws WorkFailure {
        var answer = new ByteArrayOutputStream();
        try {
            var context = new LocalContext("here", line -> {});
            function.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), answer, context);
            return answer.toString(UTF_8);
        } catch (IOException | RuntimeException e) {
            throw new WorkFailure(ClaimWords.oneLine(e.toString()));
        }
    }
}
