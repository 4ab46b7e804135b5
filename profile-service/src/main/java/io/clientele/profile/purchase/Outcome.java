package io.clientele.profile.purchase;

/** What became of an order that was told. */
public enum Outcome {
    NEW,
    REPLACED,
    /** The same was known already, or something newer. */
    UNCHANGED,
    /** It belongs to another profile: ORDER_OF_ANOTHER. */
    REJECTED
}
