package io.clientele.segmentation.type;

/** Where somebody stands on the way; exactly one, the first that fits in this order. */
public enum Stage {
    CHURNED,
    CHURNING,
    LOYAL,
    NEW,
    DETERMINED,
    WINDOW_SHOPPER,
    /** Buys, and is none of the others: ours, not one of the twelve. */
    ACTIVE,
    PROSPECTIVE,
    /** Neither bought nor was in touch lately: ours, too. */
    DISTANT
}
