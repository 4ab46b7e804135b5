package io.clientele.segmentation.relationship;

/** What somebody is to the business, from the loosest to the closest. */
public enum Relationship {
    /** Has not bought or signed anything. */
    PROSPECT,
    /** Is sold to, however often. */
    CUSTOMER,
    /** Came back, and asks for more than goods. */
    BECOMING_CLIENT,
    /** Is served, by people they know. */
    CLIENT
}
