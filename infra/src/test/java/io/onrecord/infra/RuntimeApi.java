package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * Lambda's Runtime API, from which a runtime takes its events and to which it reports what came of them.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Using the Lambda runtime API</a>
 */
final class RuntimeApi implements AutoCloseable {

    static final String ARN = "arn:aws:lambda:us-east-1:000000000000:function:on-record:live";

    private static final String ROOT = "/2018-06-01/runtime/";

    /** As the template's timeout. */
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /**
     * What the runtime reported.
     *
     * @param path response, error or init/error
     * @param body the function's answer, or the error in JSON
     */
    record Report(String path, String body) {}

    private record Invocation(String id, String event) {}

    private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
    private final BlockingQueue<Report> reports = new LinkedBlockingQueue<>();
    private final ExecutorService workers = Executors.newCachedThreadPool();
    private final HttpServer server;

    private RuntimeApi(HttpServer server) {
        this.server = server;
    }

    static RuntimeApi start() throws IOException {
        var api = new RuntimeApi(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        api.server.setExecutor(api.workers);
        api.server.createContext(ROOT, api::handle);
        api.server.start();
        return api;
    }

    /** What AWS_LAMBDA_RUNTIME_API says. */
    String address() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    void invoke(String event) {
        waiting.add(new Invocation(UUID.randomUUID().toString(), event));
    }

    /**
     * The next report, if one comes in time.
     *
     * @throws AssertionError if none comes
     */
    Report report() throws InterruptedException {
        var report = reports.poll(TIMEOUT.toSeconds(), TimeUnit.SECONDS);
        if (report == null) {
            throw new AssertionError("The runtime reported nothing in " + TIMEOUT.toSeconds() + " s");
        }
        return report;
    }

    private void handle(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(ROOT.length());
        if (path.equals("invocation/next")) {
            next(exchange);
        } else {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            answer(exchange, 202, "{\"status\":\"OK\"}");
            reports.add(new Report(path.replaceFirst("^invocation/[^/]+/", ""), body));
        }
    }

    private void next(HttpExchange exchange) throws IOException {
        try {
            var invocation = waiting.take();
            var headers = exchange.getResponseHeaders();
            headers.add("Lambda-Runtime-Aws-Request-Id", invocation.id());
            headers.add("Lambda-Runtime-Invoked-Function-Arn", ARN);
            headers.add("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Sampled=0");
            var deadline = Instant.now().plus(TIMEOUT).toEpochMilli();
            headers.add("Lambda-Runtime-Deadline-Ms", Long.toString(deadline));
            answer(exchange, 200, invocation.event());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Without a content type the runtime client's native part crashes. */
    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
        server.stop(0);
    }
}
