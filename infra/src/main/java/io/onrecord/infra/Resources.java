package io.onrecord.infra;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was opened, to be closed last first. Safe to use from several threads. */
final class Resources implements AutoCloseable {

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    synchronized <T extends AutoCloseable> T add(T resource) {
        opened.push(resource);
        return resource;
    }

    /**
     * Closes everything, each once, even when closing one of them fails.
     *
     * @throws IllegalStateException that holds the failures as suppressed
     */
    @Override
    public synchronized void close() {
        var failure = new IllegalStateException("Not everything stopped");
        while (!opened.isEmpty()) {
            close(opened.pop(), failure);
        }
        if (failure.getSuppressed().length > 0) {
            throw failure;
        }
    }

    private static void close(AutoCloseable resource, IllegalStateException failure) {
        try {
            resource.close();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failure.addSuppressed(e);
        } catch (Exception e) {
            failure.addSuppressed(e);
        }
    }
}
