package io.clientele.profile.consent;

/** On what ground people are written to: the lawful bases of GDPR article 6, and the soft opt-in of e-privacy. */
public enum Basis {
    CONSENT,
    SOFT_OPT_IN,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTEREST,
    PUBLIC_TASK,
    LEGITIMATE_INTEREST
}
