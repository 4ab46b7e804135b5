package io.clientele.profile.purchase;

/** A purchase and what came back of it may share the order's number. */
record OrderKey(String orderId, boolean refund) {

    static OrderKey of(Order order) {
        return new OrderKey(order.orderId(), order.refund());
    }
}
