package io.clientele.outreach.ledger;

/** Where one message to one person stands. */
public enum DeliveryState {
    QUEUED,
    /** Marked: its first byte may have left. */
    SENDING,
    /** The relay took it. */
    SENT,
    /** Refused for now; it is queued again later. */
    DEFERRED,
    /** Refused for good. */
    FAILED,
    /** It may have been sent, and nobody will ever know; never repeated by itself. */
    UNKNOWN,
    SKIPPED;

    public boolean mayBecome(DeliveryState next) {
        return switch (this) {
            case QUEUED -> next == SENDING || next == SKIPPED;
            // back to QUEUED only where it is certain that no byte of the mail has left
            case SENDING -> next == SENT || next == DEFERRED || next == FAILED || next == UNKNOWN || next == QUEUED;
            case DEFERRED -> next == QUEUED || next == FAILED || next == SKIPPED;
            // a reply that came after all, to a sender that was thought dead
            case UNKNOWN -> next == SENT || next == FAILED;
            case SENT, FAILED, SKIPPED -> false;
        };
    }

    public boolean isTerminal() {
        return this != QUEUED && this != SENDING && this != DEFERRED;
    }
}
