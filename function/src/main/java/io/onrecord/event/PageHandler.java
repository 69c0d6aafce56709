package io.onrecord.event;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import io.onrecord.extraction.NameIds;
import io.onrecord.page.PageResponse;
import io.onrecord.page.Site;
import io.onrecord.query.ClaimArchive;
import io.onrecord.query.Directory;
import io.onrecord.store.DynamoDbTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/** The Lambda function behind a function URL: it shows what was found, and changes nothing. Safe to use from several threads. */
public final class PageHandler implements RequestStreamHandler {

    private static final String BUCKET = "ONRECORD_BUCKET";
    private static final int METHOD_NOT_ALLOWED = 405;

    private final Site site;

    /**
     * The function as Lambda runs it, with the settings in the environment.
     *
     * @throws IllegalArgumentException naming the variable that is missing or cannot be used
     */
    public PageHandler() {
        this(site(System.getenv()));
    }

    PageHandler(Site site) {
        this.site = site;
    }

    /**
     * The function as Lambda would run it in another environment, such as that of an embedded cloud.
     *
     * @param environment ONRECORD_TABLE, ONRECORD_BUCKET, the limits, and the SDK's own variables, as for
     *     {@link ArticleHandler#from}
     * @throws IllegalArgumentException naming the variable that is missing or cannot be used
     */
    public static PageHandler from(Map<String, String> environment) {
        return new PageHandler(site(environment));
    }

    private static Site site(Map<String, String> environment) {
        var bucket = environment.getOrDefault(BUCKET, "");
        if (bucket.isBlank()) {
            throw new IllegalArgumentException(BUCKET + " is missing: set it to the name of the bucket of articles");
        }
        var table = new DynamoDbTable(
                Clients.dynamoDb(environment), Settings.from(environment).table());
        return new Site(
                new ClaimArchive(table),
                new Directory(table, new NameIds()),
                BucketShelf.from(environment, bucket),
                false);
    }

    /**
     * Answers a request.
     *
     * @throws UnreadableEventException if the event is no request to a function URL
     */
    @Override
    public void handleRequest(InputStream event, OutputStream answer, Context context) throws IOException {
        answer.write(FunctionUrl.answer(response(FunctionUrl.of(event.readAllBytes()))));
    }

    private PageResponse response(FunctionUrl request) {
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return Site.problem(METHOD_NOT_ALLOWED, "This only shows", "Articles are uploaded to the bucket.");
        }
        return site.answer(request.path(), request.query());
    }
}
