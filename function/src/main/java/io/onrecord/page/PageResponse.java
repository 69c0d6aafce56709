package io.onrecord.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the site answers.
 *
 * @param status the HTTP status
 * @param headers the HTTP headers, those that keep a browser safe among them
 * @param body text, in UTF-8
 */
public record PageResponse(int status, Map<String, String> headers, String body) {

    static final int OK = 200;
    static final int SEE_OTHER = 303;

    /**
     * Nothing but our own style sheet, scripts and forms; and no frame of somebody else's around the page. The
     * referrer policy is not no-referrer, with which browsers would send a form's Origin as null.
     */
    private static final Map<String, String> SAFETY = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Referrer-Policy",
            "same-origin",
            "X-Content-Type-Options",
            "nosniff",
            "Cache-Control",
            "no-cache");

    public PageResponse {
        headers = Map.copyOf(headers);
    }

    static PageResponse of(int status, String mediaType, String body) {
        var headers = new LinkedHashMap<>(SAFETY);
        headers.put("Content-Type", mediaType + "; charset=utf-8");
        return new PageResponse(status, headers, body);
    }

    /** Sends the browser elsewhere, with a GET. */
    public static PageResponse elsewhere(String address) {
        return of(SEE_OTHER, "text/plain", "").with("Location", address);
    }

    /** For a browser to keep as a file of this name rather than to show. */
    PageResponse asFile(String name) {
        return with("Content-Disposition", "attachment; filename*=UTF-8''" + Addresses.encoded(name));
    }

    private PageResponse with(String header, String value) {
        var more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new PageResponse(status, more, body);
    }

    /** The body as it is sent. */
    public byte[] bytes() {
        return body.getBytes(UTF_8);
    }
}
