package io.onrecord.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.onrecord.article.Upload;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What really goes over the wire: the real client, and a small server that says what S3 would. */
class UploadsTest {

    private static final ObjectVersion VERSION = new ObjectVersion("articles", "Café +1.txt", "v1", "e1");

    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private final HttpServer server;
    private final S3Client s3;
    private final Uploads uploads;

    UploadsTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        s3 = Clients.s3(Map.of(
                "AWS_ENDPOINT_URL_S3",
                "http://localhost:" + server.getAddress().getPort(),
                "AWS_REGION",
                "eu-central-1",
                "AWS_ACCESS_KEY_ID",
                "onrecord",
                "AWS_SECRET_ACCESS_KEY",
                "onrecord"));
        uploads = new Uploads(s3);
    }

    @AfterEach
    void stop() {
        s3.close();
        server.stop(0);
    }

    @Test
    void aVersionIsAskedForByItsIdAndItsContent() throws IOException {
        answering(200, "Text.");
        uploads.open(VERSION).orElseThrow().close();
        assertThat(asked).containsExactly("/articles/Caf%C3%A9%20%2B1.txt?versionId=v1 \"e1\"");
    }

    @Test
    void whatStandsNowIsAskedForWithoutConditions() throws IOException {
        answering(200, "Text.");
        uploads.open(VERSION.current()).orElseThrow().close();
        assertThat(asked).containsExactly("/articles/Caf%C3%A9%20%2B1.txt null");
    }

    @Test
    void whatS3AnswersIsWhatIsKnownOfTheUpload() throws IOException {
        answering(200, "Text.");
        try (var download = uploads.open(VERSION.current()).orElseThrow()) {
            var upload = new Upload(
                    "articles/Café +1.txt",
                    "text/plain",
                    Map.of("outlet", "The Gazette", "published-at", "2026-03-01"),
                    Instant.parse("2026-03-02T08:00:00Z"));
            assertThat(download)
                    .isEqualTo(new Download(
                            new ObjectVersion("articles", "Café +1.txt", "v9", "e9"), upload, 5, download.body()));
            assertThat(download.body()).hasBinaryContent("Text.".getBytes(UTF_8));
        }
    }

    @ParameterizedTest
    @CsvSource({"404, NoSuchKey", "404, NoSuchVersion", "405, MethodNotAllowed", "412, PreconditionFailed"})
    void whatIsGoneOrChangedIsNothing(int status, String code) {
        answering(status, error(code));
        assertThat(uploads.open(VERSION)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"404, NoSuchBucket", "403, AccessDenied", "400, InvalidArgument"})
    void everyOtherRefusalEscapes(int status, String code) {
        answering(status, error(code));
        assertThatThrownBy(() -> uploads.open(VERSION))
                .isInstanceOfSatisfying(
                        S3Exception.class,
                        refusal -> assertThat(refusal.awsErrorDetails().errorCode())
                                .isEqualTo(code));
    }

    private static String error(String code) {
        return "<Error><Code>" + code + "</Code><Message>No.</Message></Error>";
    }

    private void answering(int status, String body) {
        server.createContext("/", exchange -> answer(exchange, status, body.getBytes(UTF_8)));
    }

    private void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getFirst("If-Match"));
        var headers = exchange.getResponseHeaders();
        headers.add("Content-Type", "text/plain");
        headers.add("ETag", "\"e9\"");
        headers.add("Last-Modified", "Mon, 02 Mar 2026 08:00:00 GMT");
        headers.add("x-amz-version-id", "v9");
        headers.add("x-amz-meta-Outlet", "The Gazette");
        headers.add("x-amz-meta-published-at", "2026-03-01");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
