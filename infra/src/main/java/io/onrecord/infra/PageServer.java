package io.onrecord.infra;

import io.onrecord.infra.Doorkeeper.Caller;
import io.onrecord.page.PageResponse;
import io.onrecord.page.Site;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionException;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MultiPartConfig;
import org.eclipse.jetty.http.MultiPartFormData;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;

/** Serves the site's pages, and takes uploads from them. */
final class PageServer implements AutoCloseable {

    private static final int TOO_LARGE = 413;
    private static final int METHOD_NOT_ALLOWED = 405;
    private static final int BAD_REQUEST = 400;

    /** Several articles of the largest size at once; a larger one the function rejects with its reason. */
    private static final long LARGEST_FORM = 32L << 20;

    private static final int MOST_PARTS = 100;

    private final Server server;

    private PageServer(Server server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param port 0 takes any that is free
     * @throws UserError if the port is in use
     */
    static PageServer start(String host, int port, Site site, PageUploads uploads) {
        var server = new Server();
        var plain = new HttpConfiguration();
        plain.setSendServerVersion(false);
        var connector = new ServerConnector(server, new HttpConnectionFactory(plain));
        connector.setHost(host);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Pages(site, uploads));
        server.setStopTimeout(0);
        Ports.start(host, port, "--page-port", server::start);
        return new PageServer(server);
    }

    /** Where a browser on this machine finds it. */
    URI address() {
        var connector = (ServerConnector) server.getConnectors()[0];
        return URI.create("http://localhost:" + connector.getLocalPort());
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The page's server did not stop", e);
        }
    }

    /** Asks the doorkeeper, then the site or the uploads. */
    private static final class Pages extends Handler.Abstract {

        private final Site site;
        private final PageUploads uploads;

        Pages(Site site, PageUploads uploads) {
            this.site = site;
            this.uploads = uploads;
        }

        @Override
        public boolean handle(Request request, Response response, Callback callback) throws Exception {
            var answer = answer(request);
            response.setStatus(answer.status());
            answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
            if (answer.status() >= BAD_REQUEST) {
                // What came with a refused request is not read, so that nothing can follow it.
                response.getHeaders().put(HttpHeader.CONNECTION, "close");
            }
            response.write(true, ByteBuffer.wrap(answer.bytes()), callback);
            return true;
        }

        private PageResponse answer(Request request) throws Exception {
            var caller = new Caller(
                    request.getMethod(),
                    header(request, HttpHeader.HOST.asString()),
                    header(request, HttpHeader.ORIGIN.asString()),
                    header(request, "Sec-Fetch-Site"));
            var refusal = Doorkeeper.refusal(caller);
            if (refusal.isPresent()) {
                var why = refusal.get();
                return Site.problem(why.status(), why.title(), why.advice());
            }
            return admitted(request);
        }

        private PageResponse admitted(Request request) throws Exception {
            var path = Request.getPathInContext(request);
            var query = request.getHttpURI().getQuery();
            return switch (request.getMethod()) {
                case "GET", "HEAD" -> site.answer(path, query == null ? "" : query);
                case "POST" ->
                    path.equals("/articles")
                            ? upload(request)
                            : Site.problem(METHOD_NOT_ALLOWED, "Nothing is uploaded here", "Use the page's form.");
                default -> Site.problem(METHOD_NOT_ALLOWED, "Not like this", "This page takes GET and POST.");
            };
        }

        private PageResponse upload(Request request) throws Exception {
            var type = header(request, HttpHeader.CONTENT_TYPE.asString());
            if (!type.startsWith("multipart/form-data")) {
                return Site.problem(BAD_REQUEST, "No article was sent", "Use the page's form.");
            }
            if (request.getLength() > LARGEST_FORM) {
                return tooLarge();
            }
            try (var form = MultiPartFormData.getParts(request, request, type, limits())) {
                return uploads.take(form);
            } catch (CompletionException e) {
                return Site.problem(
                        BAD_REQUEST,
                        "The form could not be read",
                        "It broke off, or has more than " + (LARGEST_FORM >> 20) + " MB. Send it again from the page.");
            }
        }

        private static PageResponse tooLarge() {
            return Site.problem(
                    TOO_LARGE,
                    "That is too much at once",
                    "All files of one upload together may have " + (LARGEST_FORM >> 20) + " MB, one article 5 MB.");
        }

        private static MultiPartConfig limits() {
            return new MultiPartConfig.Builder()
                    .maxParts(MOST_PARTS)
                    .maxSize(LARGEST_FORM)
                    .maxPartSize(LARGEST_FORM)
                    .maxMemoryPartSize(LARGEST_FORM)
                    .build();
        }

        private static String header(Request request, String name) {
            var value = request.getHeaders().get(name);
            return value == null ? "" : value;
        }
    }
}
