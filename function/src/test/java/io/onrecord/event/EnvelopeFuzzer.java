package io.onrecord.event;

import java.nio.charset.StandardCharsets;

/**
 * Gives Jazzer the reader of envelopes: an event is understood, or refused as unreadable, and never asks for nothing but
 * where S3 is testing.
 */
public final class EnvelopeFuzzer {

    private EnvelopeFuzzer() {}

    public static void fuzzerTestOneInput(byte[] event) {
        try {
            requireMeaning(Envelopes.read(event), new String(event, StandardCharsets.UTF_8));
        } catch (UnreadableEventException refused) {
            requireReason(refused);
        }
    }

    private static void requireReason(UnreadableEventException refused) {
        if (refused.getMessage() == null || refused.getMessage().isBlank()) {
            throw new AssertionError("A refusal without a reason");
        }
    }

    private static void requireMeaning(Envelope envelope, String event) {
        var asks = envelope.deliveries().stream()
                .anyMatch(delivery -> !(delivery instanceof Delivery.Understood understood)
                        || !understood.notices().isEmpty());
        if (!asks && !event.contains("TestEvent")) {
            throw new AssertionError("An event that was taken for nothing: " + event);
        }
    }
}
