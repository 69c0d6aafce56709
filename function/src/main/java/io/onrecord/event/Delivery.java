package io.onrecord.event;

import java.util.List;

/** One part of an envelope, which succeeds or fails by itself: a record, a queue's message, a batch job's task. */
sealed interface Delivery {

    /** What the sender calls it, or its place where the sender gives it no name. */
    String id();

    /** A part that was understood; without notices where nothing is to be done. */
    record Understood(String id, List<Notice> notices) implements Delivery {
        public Understood {
            notices = List.copyOf(notices);
        }
    }

    /** A part that was not understood, and must not count as done. */
    record Unreadable(String id, UnreadableEventException why) implements Delivery {}
}
