package io.clientele.segmentation.dimension;

/** A client is served, and what is steady lasts: two questions that have answers of their own. */
public enum Axis {
    TIE,
    SERVICE
}
