package io.clientele.outreach.campaign;

public enum CampaignState {
    DRAFT,
    SCHEDULED,
    RUNNING,
    PAUSED,
    FINISHED,
    CANCELLED;

    boolean mayBecome(CampaignState next) {
        return switch (this) {
            case DRAFT -> next == SCHEDULED || next == RUNNING || next == CANCELLED;
            case SCHEDULED -> next == RUNNING || next == CANCELLED;
            case RUNNING -> next == PAUSED || next == FINISHED || next == CANCELLED;
            case PAUSED -> next == RUNNING || next == CANCELLED;
            case FINISHED, CANCELLED -> false;
        };
    }
}
