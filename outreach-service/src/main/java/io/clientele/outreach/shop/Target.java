package io.clientele.outreach.shop;

/** What the business wants its buyers to become; nothing is wrong with customers. */
public enum Target {
    CUSTOMER,
    CLIENT
}
