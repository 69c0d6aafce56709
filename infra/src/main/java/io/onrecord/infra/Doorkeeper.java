package io.onrecord.infra;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Turns away what a stranger's page makes a browser on this machine ask for.
 *
 * <p>A request has to name this server by a number or as localhost: a name of the stranger's own that has come to lead
 * here (DNS rebinding) is turned away. And whatever changes something has to come from a page of this server's, which
 * browsers tell by Sec-Fetch-Site or by Origin; what is no browser sends neither and may go on.
 */
final class Doorkeeper {

    private static final Pattern NUMBER_OR_LOCALHOST =
            Pattern.compile("(localhost|[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+])(:[0-9]{1,5})?");

    /**
     * What a request says of itself; "" where it says nothing.
     *
     * @param method the HTTP method
     * @param host the header Host
     * @param origin the header Origin
     * @param fetchSite the header Sec-Fetch-Site
     */
    record Caller(String method, String host, String origin, String fetchSite) {

        private boolean onlyReads() {
            return method.equals("GET") || method.equals("HEAD");
        }
    }

    /**
     * Why a request is turned away.
     *
     * @param status the HTTP status
     * @param title what is wrong
     * @param advice what to do about it
     */
    record Refusal(int status, String title, String advice) {}

    private Doorkeeper() {}

    /** Nothing where the request may go on. */
    static Optional<Refusal> refusal(Caller caller) {
        if (!NUMBER_OR_LOCALHOST.matcher(caller.host().toLowerCase(Locale.ROOT)).matches()) {
            return Optional.of(new Refusal(
                    421, "Not by this name", "Open this page as http://localhost or by the number of its address."));
        }
        if (!caller.onlyReads() && isFromElsewhere(caller)) {
            return Optional.of(new Refusal(
                    403, "Not from there", "Articles are uploaded from this page itself, not from others."));
        }
        return Optional.empty();
    }

    private static boolean isFromElsewhere(Caller caller) {
        if (!caller.fetchSite().isEmpty()) {
            return !caller.fetchSite().equals("same-origin");
        }
        return !caller.origin().isEmpty() && !caller.origin().equalsIgnoreCase("http://" + caller.host());
    }
}
