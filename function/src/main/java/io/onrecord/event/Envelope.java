package io.onrecord.event;

import java.util.List;

/**
 * One invocation's event, read.
 *
 * @param reply how the sender learns what came of it
 * @param deliveries its parts, in the order in which they came; none where nothing is to be done
 */
record Envelope(Reply reply, List<Delivery> deliveries) {

    Envelope {
        deliveries = List.copyOf(deliveries);
    }
}
