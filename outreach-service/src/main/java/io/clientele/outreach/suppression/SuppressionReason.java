package io.clientele.outreach.suppression;

public enum SuppressionReason {
    UNSUBSCRIBED,
    BOUNCED,
    COMPLAINED,
    MANUAL
}
