package io.onrecord.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.util.Map;

/**
 * Where the command line writes.
 *
 * @param out for answers
 * @param err for progress and errors
 * @param live whether a person watches err as it is written, so that a line may be drawn over
 * @param width columns of out, at least {@value #NARROWEST}
 */
record Terminal(PrintWriter out, PrintWriter err, boolean live, int width) {

    /** Below that a table has no room for words. */
    static final int NARROWEST = 60;

    private static final int STANDARD_WIDTH = 100;

    Terminal {
        width = Math.max(NARROWEST, width);
    }

    /**
     * The process's own streams, in UTF-8. Java cannot see where they lead, so the launcher says it: ONRECORD_LIVE is
     * true where stderr is a terminal, COLUMNS is its width.
     */
    static Terminal of(Map<String, String> environment) {
        return new Terminal(
                writer(FileDescriptor.out),
                writer(FileDescriptor.err),
                Boolean.parseBoolean(environment.get("ONRECORD_LIVE")),
                width(environment.getOrDefault("COLUMNS", "")));
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new FileOutputStream(descriptor), true, UTF_8);
    }

    private static int width(String columns) {
        return columns.matches("[0-9]{1,4}") ? Integer.parseInt(columns) : STANDARD_WIDTH;
    }
}
