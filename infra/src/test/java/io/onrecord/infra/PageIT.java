package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.onrecord.event.ArticleHandler;
import io.onrecord.event.PageHandler;
import io.onrecord.extraction.NeuralExtractor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page over HTTP, without a browser. */
class PageIT {

    private static final String TEXT = "“Iran will open the harbour in June,” Mira Santos said.\n";
    private static final String BOUNDARY = "------boundary";
    private static final String FORM = "multipart/form-data; boundary=" + BOUNDARY;

    private static final AtomicBoolean BROKEN = new AtomicBoolean();

    private static EmbeddedCloud cloud;
    private static LocalPage page;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        QuietLogs.apply(false);
        cloud = EmbeddedCloud.start(CloudSettings.PRIVATE, new Ignored(), PageIT::function);
        page = LocalPage.start(cloud, CloudSettings.LOOPBACK, 0);
    }

    private static RequestStreamHandler function(Map<String, String> environment) {
        var function = ArticleHandler.from(environment, new NeuralExtractor());
        return (event, answer, context) -> {
            if (BROKEN.get()) {
                throw new IllegalStateException("broken for a test");
            }
            function.handleRequest(event, answer, context);
        };
    }

    @AfterAll
    static void stop() {
        page.close();
        cloud.close();
    }

    @Test
    void anUploadLeadsToItsArticle() throws Exception {
        var answer = upload("folder/tide é+1.txt", TEXT, Map.of("outlet", "Die Wöche", "published-at", "2031-05-02"));

        assertThat(answer.statusCode()).isEqualTo(303);
        var address = answer.headers().firstValue("Location").orElseThrow();
        assertThat(address).isEqualTo("/article?id=articles%2Ftide%20%C3%A9%2B1.txt");
        assertThat(get(address).body()).contains("<mark", "Die Wöche", "2031-05-02", "/claims?source=mira-santos");
        assertThat(get("/claims?outlet=Die+W%C3%B6che&about=iran&format=json").body())
                .contains("Iran will open");
        assertThat(get(address + "&format=text").body()).isEqualTo(TEXT);
    }

    @Test
    void whatIsNoArticleSaysWhy() throws Exception {
        var answer = upload("empty.txt", "  \n", Map.of());

        assertThat(get(answer.headers().firstValue("Location").orElseThrow()).body())
                .contains("This could not be read", "articles/empty.txt");
    }

    @Test
    void aFormWithoutAFileSaysWhatToDo() throws Exception {
        assertThat(upload("", "", Map.of()).statusCode()).isEqualTo(400);
        assertThat(post("text/plain", TEXT).statusCode()).isEqualTo(400);
        assertThat(post(FORM, "no form at all").statusCode()).isEqualTo(400);
        assertThat(post("multipart/form-data", TEXT).statusCode()).isEqualTo(400);
    }

    @Test
    void twoFilesOfOneNameDoNotReplaceEachOther() throws Exception {
        var form = new StringBuilder();
        part(form, "name=\"file\"; filename=\"a/twin.txt\"", TEXT);
        var answer = post(FORM, form + form("b/twin.txt", TEXT, Map.of()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Two files have one name");
        assertThat(get("/article?id=articles/twin.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void tooMuchAtOnceSaysHowMuchIsNotTooMuch() throws Exception {
        var answer = upload("large.txt", "x".repeat(33 << 20), Map.of());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("32 MB");
    }

    @Test
    void aStrangersPageUploadsNothing() throws Exception {
        var request = HttpRequest.newBuilder(page.address().resolve("/articles"))
                .header("Content-Type", FORM)
                .header("Origin", "http://evil.example")
                .POST(BodyPublishers.ofString(form("evil.txt", TEXT, Map.of())));

        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(get("/article?id=articles/evil.txt").statusCode()).isEqualTo(404);
    }

    @Test
    void otherMethodsAndPlacesAreRefused() throws Exception {
        assertThat(send(to("/articles").DELETE()).statusCode()).isEqualTo(405);
        assertThat(send(to("/").POST(BodyPublishers.ofString("x"))).statusCode())
                .isEqualTo(405);
        assertThat(send(to("/nope").GET()).statusCode()).isEqualTo(404);
    }

    @Test
    void anArticleOfAnotherBucketIsNotRead() throws Exception {
        assertThat(get("/article?id=elsewhere/a.txt&format=text").statusCode()).isEqualTo(404);
    }

    @Test
    void theFunctionShowsTheSameBehindItsUrl() throws Exception {
        upload("lambda.txt", TEXT, Map.of());
        var environment = new HashMap<>(cloud.endpoints().environment(EmbeddedCloud.TABLE));
        environment.put("ONRECORD_BUCKET", EmbeddedCloud.BUCKET);
        var event = "{\"version\":\"2.0\",\"rawPath\":\"/article\",\"rawQueryString\":\"id=articles/lambda.txt\","
                + "\"requestContext\":{\"http\":{\"method\":\"GET\"}}}";
        var answer = new ByteArrayOutputStream();
        PageHandler.from(environment)
                .handleRequest(
                        new ByteArrayInputStream(event.getBytes(UTF_8)), answer, new LocalContext("1", line -> {}));

        assertThat(new ObjectMapper().readTree(answer.toByteArray()).at("/body").asText())
                .isEqualTo(get("/article?id=articles/lambda.txt").body());
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(to(address).GET());
    }

    @Test
    void whatFailedOnceIsForgottenByTheNextUpload() throws Exception {
        BROKEN.set(true);
        try {
            assertThat(upload("again.txt", TEXT, Map.of()).body()).contains("The function failed", "again.txt");
        } finally {
            BROKEN.set(false);
        }
        assertThat(upload("again.txt", TEXT, Map.of()).statusCode()).isEqualTo(303);
    }

    private HttpResponse<String> upload(String name, String text, Map<String, String> fields) throws Exception {
        return post(FORM, form(name, text, fields));
    }

    private HttpResponse<String> post(String type, String body) throws Exception {
        return send(to("/articles").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder to(String address) {
        return HttpRequest.newBuilder(URI.create(page.address() + address));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String form(String name, String text, Map<String, String> fields) {
        var form = new StringBuilder();
        part(form, "name=\"file\"; filename=\"" + name + "\"", text);
        fields.forEach((field, value) -> part(form, "name=\"" + field + '"', value));
        return form.append("--").append(BOUNDARY).append("--\r\n").toString();
    }

    private static void part(StringBuilder form, String disposition, String content) {
        form.append("--").append(BOUNDARY).append("\r\nContent-Disposition: form-data; ");
        form.append(disposition).append("\r\n\r\n").append(content).append("\r\n");
    }
}
