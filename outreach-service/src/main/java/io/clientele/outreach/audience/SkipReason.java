package io.clientele.outreach.audience;

/** Why somebody of an audience gets no mail. */
public enum SkipReason {
    NO_CONSENT,
    SUPPRESSED,
    NO_EMAIL,
    INVALID_ADDRESS,
    ERASED,
    /** Another profile took theirs over and stands in their place. */
    MERGED,
    /** Another profile with the same address gets the mail. */
    SAME_ADDRESS,
    CANCELLED
}
