package io.clientele.profile.purchase;

/** How much of a thing is made for the one who buys it: what makes a customer a client. */
public enum ProductKind {
    READY_MADE,
    TAILORED,
    SERVICE,
    PROFESSIONAL_SERVICE,
    SUBSCRIPTION
}
