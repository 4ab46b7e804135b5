package io.clientele.segmentation.recommendation;

/** Why something is recommended; the first that there is, holds. */
public enum Reason {
    /** Others who had what they have moved on to it. */
    UPGRADE,
    /** Who keeps what they keep, keeps it. */
    GOES_WITH,
    /** They have it, people buy it again, and it is time. */
    AGAIN,
    /** Many bought it lately. */
    BEST_SELLER
}
