package io.onrecord.infra;

import java.net.BindException;
import java.util.Optional;
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
            throw bindFailure(e)
                    .<RuntimeException>map(reason -> new UserError(
                            "Cannot listen at " + host + ":" + port + " (" + reason.getMessage()
                                    + "). Choose another port with " + option + ".",
                            e))
                    .orElseGet(() -> new IllegalStateException("No server started at " + host + ":" + port, e));
        }
    }

    private static Optional<BindException> bindFailure(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, cause -> cause.getCause())
                .filter(BindException.class::isInstance)
                .map(BindException.class::cast)
                .findFirst();
    }
}
