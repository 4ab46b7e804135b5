package io.clientele.segmentation.type;

/** What somebody is besides; any number. */
public enum Mark {
    ANGRY,
    BRAND_ADVOCATE,
    REFERRING,
    PROMOTION_DRIVEN,
    IMPULSE,
    FOREIGN
}
