package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.infra.Worker.WorkFailure;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Has objects of a bucket handled as they stand, each as the task of a batch job would be: what is in the table already
 * stays as it is.
 */
final class Replay implements AutoCloseable {

    /** After so many keys the state is noted; a replay that is killed repeats at most these. */
    static final int STRIDE = 20;

    private static final int AT_ONCE = 4;
    private static final int ATTEMPTS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String bucket;
    private final Worker worker;
    private final Pace pace;
    private final Progress progress;
    private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

    /** Results by their first word, such as READY. */
    private final Map<String, Integer> outcomes = new TreeMap<>();

    private final Map<String, String> failures = new TreeMap<>();

    Replay(String bucket, Worker worker, Pace pace, Progress progress) {
        this.bucket = bucket;
        this.worker = worker;
        this.pace = pace;
        this.progress = progress;
    }

    /**
     * Goes through the keys in their order.
     *
     * @param states hears how far it has come
     */
    void run(ReplayState from, List<String> keys, Consumer<ReplayState> states) throws InterruptedException {
        all(from.failed());
        for (var start = 0; start < keys.size(); start += STRIDE) {
            var stride = keys.subList(start, Math.min(start + STRIDE, keys.size()));
            all(stride);
            states.accept(new ReplayState(stride.get(stride.size() - 1), List.copyOf(failures.keySet())));
        }
    }

    /** Why keys could not be handled. */
    Map<String, String> failures() {
        return failures;
    }

    /** How many came out how. */
    Map<String, Integer> outcomes() {
        return outcomes;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private void all(List<String> keys) throws InterruptedException {
        var tasks = new ArrayList<java.util.concurrent.Future<?>>();
        keys.forEach(key -> tasks.add(threads.submit(() -> one(key))));
        for (var task : tasks) {
            try {
                task.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
            }
        }
    }

    private Void one(String key) throws InterruptedException {
        var failure = "";
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            pace.await();
            try {
                settled(key, result(worker.handle(task(key))));
                return null;
            } catch (WorkFailure e) {
                failure = String.valueOf(e.getMessage());
            }
        }
        failed(key, failure);
        return null;
    }

    private synchronized void settled(String key, String result) {
        failures.remove(key);
        outcomes.merge(result.split(",", 2)[0], 1, Integer::sum);
        progress.step();
    }

    private synchronized void failed(String key, String why) {
        failures.put(key, why);
        progress.step();
    }

    private String task(String key) {
        var event = JSON.createObjectNode();
        event.put("invocationSchemaVersion", "2.0").put("invocationId", "replay");
        event.putArray("tasks")
                .addObject()
                .put("taskId", "replay")
                .put("s3Key", URLEncoder.encode(key, UTF_8))
                .put("s3Bucket", bucket);
        return event.toString();
    }

    private static String result(String answer) throws WorkFailure {
        try {
            var result = JSON.readTree(answer).at("/results/0");
            var text = result.path("resultString").asText();
            if (result.path("resultCode").asText().equals("Succeeded")) {
                return text;
            }
            throw new WorkFailure(text.isEmpty() ? "The function gave no result: " + answer : text);
        } catch (JsonProcessingException e) {
            throw new WorkFailure("The function answered with something else than JSON: " + answer);
        }
    }
}
