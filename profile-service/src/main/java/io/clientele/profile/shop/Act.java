package io.clientele.profile.shop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.clientele.profile.purchase.Line;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from what a shop told. */
public sealed interface Act {

    /** Somebody was spoken of, as in a batch. */
    record Say(List<ObjectNode> items) implements Act {}

    /**
     * An order as it stands now.
     *
     * @param who what is known of the buyer: an identify message
     * @param sold its message, null if it is no purchase: not paid, failed, cancelled
     * @param refunded its message; of one that was never sold nothing is refunded
     */
    record Order(String orderId, ObjectNode who, @Nullable ObjectNode sold, Refund refunded) implements Act {}

    /** @param parts the shop's own numbers of the refunds that are in the amount */
    record Refund(BigDecimal amount, ObjectNode message, List<String> parts) {}

    /** One refund of an order, of which no more is told. */
    record PartRefund(String orderId, String part, BigDecimal amount, ObjectNode message) implements Act {}

    /** The order is no more: what was paid is paid back. */
    record Gone(String orderId, ObjectNode message) implements Act {}

    record Catalogue(List<Line> products, Instant at) implements Act {}

    /** A customer is to be forgotten. */
    record Forget(String userId, @Nullable String email) implements Act {}

    /**
     * A customer asks what is known of them.
     *
     * @param reference the shop's number of the request
     */
    record Ask(String userId, @Nullable String email, String reference) implements Act {}

    /** The shop is gone, and all who are known by it alone are to be forgotten. */
    record ForgetAll() implements Act {}

    record Nothing() implements Act {}
}
