package io.onrecord.infra;

/** Tells on stderr what the function does: its own log lines, and every event that it gave up on. */
final class Announcements implements Deliveries {

    private final Terminal terminal;

    Announcements(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void logged(String line) {
        terminal.err().println(line);
    }

    @Override
    public void handled(ObjectChange change) {
        // The function's own line says so.
    }

    @Override
    public void parked(FailedDelivery delivery) {
        terminal.err().println("Failed for good: " + delivery.summary());
    }
}
