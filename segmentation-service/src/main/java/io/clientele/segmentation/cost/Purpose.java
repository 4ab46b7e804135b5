package io.clientele.segmentation.cost;

/** What money is spent for. */
public enum Purpose {
    /** To win people, such as by advertising. */
    WIN,
    /** To keep those who are there, such as by service. */
    KEEP
}
