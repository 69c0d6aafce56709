package io.onrecord.event;

import java.util.List;

/** What came of one delivery. */
sealed interface Verdict {

    /** The delivery's name. */
    String id();

    /** All of its notices are settled. */
    record Done(String id, List<Receipt> receipts) implements Verdict {
        public Done {
            receipts = List.copyOf(receipts);
        }
    }

    /** At least one notice is not settled, or none was understood. */
    record Failed(String id, RuntimeException why) implements Verdict {}
}
