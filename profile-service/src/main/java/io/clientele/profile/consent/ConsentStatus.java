package io.clientele.profile.consent;

public enum ConsentStatus {
    GRANTED,
    DENIED,
    REVOKED
}
