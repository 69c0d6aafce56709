package io.onrecord.infra;

import java.io.PrintWriter;

/**
 * How far a count has come, on stderr: a bar that grows where a person watches, else nothing until it is full.
 *
 * <p>Safe to use from several threads.
 */
final class Progress implements AutoCloseable {

    private static final int BAR_WIDTH = 30;

    private final PrintWriter err;
    private final boolean live;
    private final String title;
    private final int total;
    private int done;

    /**
     * @param title what is counted
     * @param total how many there are
     */
    Progress(Terminal terminal, String title, int total) {
        this.err = terminal.err();
        this.live = terminal.live();
        this.title = title;
        this.total = total;
        draw();
    }

    synchronized void step() {
        done++;
        draw();
    }

    /** Ends the line, so that what follows stands on its own: an answer, or what went wrong. */
    @Override
    public synchronized void close() {
        if (live) {
            err.println();
        } else {
            err.println(title + ": " + done + " of " + total);
        }
    }

    private void draw() {
        if (live) {
            var full = total == 0 ? BAR_WIDTH : BAR_WIDTH * Math.min(done, total) / total;
            err.print(
                    "\r" + title + " [" + "#".repeat(full) + "-".repeat(BAR_WIDTH - full) + "] " + done + "/" + total);
            err.flush();
        }
    }
}
