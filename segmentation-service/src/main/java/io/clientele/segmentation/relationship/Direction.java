package io.clientele.segmentation.relationship;

/** Which way a relationship goes. */
public enum Direction {
    RISING,
    STEADY,
    /** Ties loosen. */
    COOLING,
    /** A client without an open need, and nothing for long: to be kept warm, not won back. */
    DORMANT
}
