package io.onrecord.infra;

import java.io.PrintWriter;
import java.io.StringWriter;

/** A terminal whose writing can be read. */
final class Screen {

    private static final int WIDTH = 100;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Terminal terminal;

    Screen(boolean live) {
        terminal = new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), live, WIDTH);
    }

    Terminal terminal() {
        return terminal;
    }

    String out() {
        return out.toString();
    }

    String err() {
        return err.toString();
    }
}
