package io.onrecord.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;

/** How the sender of an envelope learns what came of it. Nothing that failed is ever answered as done. */
sealed interface Reply {

    /**
     * The function's answer.
     *
     * @throws RuntimeException where the sender can only be told by failing
     */
    JsonNode to(List<Verdict> verdicts);

    /** The sender reads no answer (S3, SNS, EventBridge): Lambda delivers the event again if the function fails. */
    record Nothing() implements Reply {

        @Override
        public JsonNode to(List<Verdict> verdicts) {
            var failures = failed(verdicts).stream().map(Verdict.Failed::why).toList();
            if (failures.isEmpty()) {
                return JsonNodeFactory.instance.nullNode();
            }
            throw Failures.joined(failures);
        }
    }

    /** SQS keeps the messages that are named as failed, and drops the rest. */
    record FailedMessages() implements Reply {

        @Override
        public JsonNode to(List<Verdict> verdicts) {
            var answer = JsonNodeFactory.instance.objectNode();
            var failures = answer.putArray("batchItemFailures");
            failed(verdicts).forEach(failure -> failures.addObject().put("itemIdentifier", failure.id()));
            return answer;
        }
    }

    /**
     * S3 Batch Operations notes a result for each task. It drives a temporary failure a few times more, then reports it;
     * so everything is temporary that Lambda would try again too, and permanent only what can never be understood.
     */
    record TaskResults(String schemaVersion, String invocationId) implements Reply {

        @Override
        public JsonNode to(List<Verdict> verdicts) {
            var answer = JsonNodeFactory.instance.objectNode();
            answer.put("invocationSchemaVersion", schemaVersion);
            answer.put("treatMissingKeysAs", "PermanentFailure");
            answer.put("invocationId", invocationId);
            var results = answer.putArray("results");
            verdicts.forEach(verdict -> describe(results.addObject(), verdict));
            return answer;
        }

        private static void describe(ObjectNode result, Verdict verdict) {
            result.put("taskId", verdict.id());
            if (verdict instanceof Verdict.Failed failed) {
                result.put("resultCode", isHopeless(failed.why()) ? "PermanentFailure" : "TemporaryFailure");
                result.put("resultString", failed.why().toString());
            } else if (verdict instanceof Verdict.Done done) {
                result.put("resultCode", "Succeeded");
                result.put(
                        "resultString",
                        done.receipts().stream().map(Receipt::summary).collect(Collectors.joining("; ")));
            }
        }

        private static boolean isHopeless(RuntimeException failure) {
            return failure instanceof UnreadableEventException;
        }
    }

    private static List<Verdict.Failed> failed(List<Verdict> verdicts) {
        return verdicts.stream()
                .filter(Verdict.Failed.class::isInstance)
                .map(Verdict.Failed.class::cast)
                .toList();
    }
}
