package io.clientele.profile.intake;

public enum ImportState {
    QUEUED,
    RUNNING,
    /** A dry run came to its end: nothing was kept. */
    CHECKED,
    DONE,
    FAILED,
    UNDONE
}
