package io.onrecord.infra;

import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps what the embedded servers log away from the command line's own words. It has to come before any of them is
 * loaded.
 */
final class QuietLogs {

    /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
    private static final Logger SQLITE = Logger.getLogger("com.almworks.sqlite4java");

    private QuietLogs() {}

    /**
     * @param debug whether to let warnings through
     */
    static void apply(boolean debug) {
        var level = debug ? "warn" : "off";
        // DynamoDB Local brings a configuration of Log4j that writes to stdout.
        System.setProperty("log4j2.loggerContextFactory", "org.apache.logging.log4j.simple.SimpleLoggerContextFactory");
        System.setProperty("org.apache.logging.log4j.simplelog.level", level);
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", level);
        SQLITE.setLevel(debug ? Level.WARNING : Level.OFF);
    }
}
