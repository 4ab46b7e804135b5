package io.clientele.profile.purchase;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Whose the orders are, and in which state we have them. */
record Known(Map<String, UUID> owners, Map<OrderKey, State> states) {

    record State(UUID id, Instant toldAt, String digest) {}

    Outcome outcome(Order order, String digest) {
        if (!order.profileId().equals(owners.getOrDefault(order.orderId(), order.profileId()))) {
            return Outcome.REJECTED;
        }
        var state = states.get(OrderKey.of(order));
        if (state == null) {
            return Outcome.NEW;
        }
        return state.digest().equals(digest) || order.toldAt().isBefore(state.toldAt())
                ? Outcome.UNCHANGED
                : Outcome.REPLACED;
    }

    UUID idOf(Order order) {
        return states.get(OrderKey.of(order)).id();
    }
}
