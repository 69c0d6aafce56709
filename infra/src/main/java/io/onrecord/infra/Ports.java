package io.onrecord.infra;

import java.net.BindException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells why a server did not start. */
final class Ports {

    private Ports() {}

    /** A start of a server. */
    interface Start {
        void run() throws Exception;
    }

    /**
     * Starts a server.
     *
     * @param option the command line's option for its port
     * @throws UserError if it cannot listen there
     */
    static void start(String host, int port, String option, Start server) {
        try {
            server.run();
        } catch (Exception e) {
            if (isBindFailure(e)) {
                throw new UserError(
                        "Cannot listen at " + host + ":" + port + ", it is probably in use. Choose another port with "
                                + option + ".",
                        e);
            }
            throw new IllegalStateException("No server started at " + host + ":" + port, e);
        }
    }

    private static boolean isBindFailure(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .anyMatch(BindException.class::isInstance);
    }
}
